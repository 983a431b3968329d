import { describe, expect, test } from 'vitest';
import { interval, marked, numbersIn, unmarked } from './support.ts';

/** Each sentence marks all its numbers; after it, what they amount to. */
type Row = readonly [sentence: string, ...amounts: string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (sentence, ...amounts) => {
    const text = unmarked(sentence);
    const found = numbersIn(text);
    expect(marked(text, found)).toBe(sentence);
    expect(found.map((number) => interval(number.amount, number.unit))).toEqual(amounts);
  });
}

describe('counts', () => {
  check([
    ['the «81»-page review and the «108» page document', '[81, 81] count', '[108, 108] count'],
    ['«24» helicopters, «1,200» tanks and «1,234» guns', '[24, 24] count', '[1150, 1250) count', '[1234, 1234] count'],
    [
      '«100» aircraft, «12,00,000» rounds, «10,000» buses',
      '[90, 150) count',
      '[1150000, 1250000) count',
      '[9000, 15000) count',
    ],
    [
      '«twenty-five» jets, «twenty one» ships, «one hundred and eight» pages',
      '[25, 25] count',
      '[21, 21] count',
      '[108, 108] count',
    ],
    ['«a dozen» ships and «half a million» men', '[10.8, 13.2) count', '[450000, 550000) count'],
    [
      '«three hundred» men, «two thousand and six» guns, «a hundred» tanks',
      '[250, 350) count',
      '[2006, 2006] count',
      '[90, 150) count',
    ],
    ['«two hundred and three thousand» men', '[202500, 203500) count'],
    [
      '«2 lakh» soldiers, «5 million» people, «1.5 million» more',
      '[150000, 250000) count',
      '[4500000, 5500000) count',
      '[1450000, 1550000) count',
    ],
    ['«two and a half» years; «one and a half million» men', '[2.5, 2.5] count', '[1450000, 1550000) count'],
    ['«2018» soldiers and a total of «2000» troops', '[2018, 2018] count', '[1500, 2500) count'],
    ['In June «20» Indian soldiers and in Galwan «40» unarmed soldiers died', '[20, 20] count', '[40, 40] count'],
    ['In Delhi «5» agreements were signed', '[5, 5] count'],
    ['Only «5» are left; The «5» Indian ships', '[5, 5] count', '[5, 5] count'],
    ['Hand over «one» aircraft for «one hundred days»', '[1, 1] count', '[7776000, 12960000) s'],
    ['(«16» Sky Guardian and «15» Sea Guardian)', '[16, 16] count', '[15, 15] count'],
  ]);
});

describe('ordinals', () => {
  check([
    ['the «third» 2+2 and the «3rd» Asian country', '[3, 3] ordinal', '[3, 3] ordinal'],
    [
      '«10th» Round, «twenty-first» century, «21st» Century',
      '[10, 10] ordinal',
      '[21, 21] ordinal',
      '[21, 21] ordinal',
    ],
    ['India’s «first»-ever visit', '[1, 1] ordinal'],
    ['At first, a third party said: First, no first strike, second-hand, per second.'],
  ]);
});

describe('money', () => {
  check([
    ['a «USD 5 billion» order', '[4500000000, 5500000000) USD'],
    [
      'the recent «$5 billion» purchase and the «$5.43 billion» deal',
      '[4500000000, 5500000000) USD',
      '[5425000000, 5435000000) USD',
    ],
    [
      '«$5.0 billion», «$5bn», «$5m», «$5-billion»',
      '[4950000000, 5050000000) USD',
      '[4500000000, 5500000000) USD',
      '[4500000, 5500000) USD',
      '[4500000000, 5500000000) USD',
    ],
    ['«US$400 million» and «$410,000»', '[350000000, 450000000) USD', '[405000, 415000) USD'],
    [
      '«Rs 39,000 crore», «Rs. 1.2 lakh crore», «₹500 crore», «INR 50,000 crore», «Rs 500 Cr»',
      '[385000000000, 395000000000) INR',
      '[1150000000000, 1250000000000) INR',
      '[4500000000, 5500000000) INR',
      '[450000000000, 550000000000) INR',
      '[4500000000, 5500000000) INR',
    ],
    ['«Rs 2018 crore» and «$2018»', '[20175000000, 20185000000) INR', '[2018, 2018] USD'],
    [
      '«€3 billion», «EUR 3 billion», «£2bn», «GBP 2 billion»',
      '[2500000000, 3500000000) EUR',
      '[2500000000, 3500000000) EUR',
      '[1500000000, 2500000000) GBP',
      '[1500000000, 2500000000) GBP',
    ],
    [
      '«A$368 billion», «C$19 billion», «AU$5 billion»',
      '[367500000000, 368500000000) AUD',
      '[18500000000, 19500000000) CAD',
      '[4500000000, 5500000000) AUD',
    ],
    [
      '«5 billion dollars», «300 million rubles», «2 trillion yen», «3 billion yuan»',
      '[4500000000, 5500000000) USD',
      '[250000000, 350000000) RUB',
      '[1500000000000, 2500000000000) JPY',
      '[2500000000, 3500000000) CNY',
    ],
    [
      '«5 billion Australian dollars», «two billion pounds», «100 crore rupees»',
      '[4500000000, 5500000000) AUD',
      '[1500000000, 2500000000) GBP',
      '[900000000, 1500000000) INR',
    ],
    [
      '«Rs500 crore», «USD5 billion» and US «$5 billion»',
      '[4500000000, 5500000000) INR',
      '[4500000000, 5500000000) USD',
      '[4500000000, 5500000000) USD',
    ],
    ['a «5-billion-dollar» deal', '[4500000000, 5500000000) USD'],
    ['a combined «$90+ million» in funding', '[90000000, Infinity) USD'],
  ]);
});

describe('units', () => {
  check([
    [
      'a range of «400 km», the «290-km» missile, «5,000 kilometres»',
      '[350000, 450000) m',
      '[285000, 295000) m',
      '[4500000, 5500000) m',
    ],
    [
      '«12 nautical miles», «12 nm», «5 miles», «30 feet», «155 mm»',
      '[21298, 23150) m',
      '[21298, 23150) m',
      '[7242.048, 8851.392) m',
      '[7.62, 10.668) m',
      '[0.1545, 0.1555) m',
    ],
    [
      '«12 tonnes», «1,000 kg», «3,000 tons», a «2,000-pound» bomb',
      '[11500, 12500) kg',
      '[900, 1500) kg',
      '[2500, 3500) ton',
      '[680.388555, 1133.980925) kg',
    ],
    [
      '«900 km/h», «900 kmph», «900 kilometres per hour», «25 knots», «Mach 2.8»',
      '[850, 950) km/h',
      '[850, 950) km/h',
      '[850, 950) km/h',
      '[45.374, 47.226) km/h',
      '[2.75, 2.85) mach',
    ],
    [
      '«49 per cent», «74%», «20 percent», «two-thirds» of imports',
      '[48.5, 49.5) percent',
      '[73.5, 74.5) percent',
      '[19.5, 20.5) percent',
      '[60, 73.33333333) percent',
    ],
    [
      '«450 GW» of power, «16-Hour» talks, «60 days», «18» months',
      '[445000000000, 455000000000) W',
      '[55800, 59400) s',
      '[5140800, 5227200) s',
      '[18, 18] count',
    ],
    ['«2018 kg» and a «2000-km» range, «7» nm chips', '[2017.5, 2018.5) kg', '[1500000, 2500000) m', '[7, 7] count'],
  ]);
});

describe('ranges', () => {
  check([
    ['deployed «75-100» missiles', '[75, 100] count'],
    [
      'between «4 and 6» ships, from «10 to 20 km», «10 – 12» boats',
      '[4, 6] count',
      '[10000, 20000] m',
      '[10, 12] count',
    ],
    [
      '«$3-4 billion», «$3 billion to $4 billion», «500 to 1,000 million dollars»',
      '[3000000000, 4000000000] USD',
      '[3000000000, 4000000000] USD',
      '[500000000, 1000000000] USD',
    ],
    [
      '«two or three» jets, «two to three» years, «8,000-10,000» men',
      '[2, 3] count',
      '[2, 3] count',
      '[8000, 10000] count',
    ],
    ['between «two hundred and three hundred» men', '[200, 300] count'],
    ['raised from «49» to «74 per cent»', '[48.5, 49.5) percent', '[73.5, 74.5) percent'],
    ['«4» and «6» ships', '[4, 4] count', '[6, 6] count'],
    ['a 3-1 vote, a 50-50 split, 1-2-3, 2028-29'],
  ]);
});

describe('qualifiers', () => {
  check([
    ['about «40» and approximately «US$300 million»', '(32, 48) count', '(240000000, 360000000) USD'],
    ['nearly «3», almost «50», close to «50»', '(2.4, 3) count', '(40, 50) count', '(40, 50) count'],
    [
      'more than «70» years, over «$5 billion», in excess of «9»',
      '(70, Infinity) count',
      '(5000000000, Infinity) USD',
      '(9, Infinity) count',
    ],
    [
      'at least «25» projects, no fewer than «5», «100» or more, «30»-plus countries, «90+ million»',
      '[25, Infinity) count',
      '[5, Infinity) count',
      '[100, Infinity) count',
      '[30, Infinity) count',
      '[90000000, Infinity) count',
    ],
    [
      'up to «US$500 million», as many as «20», no more than «5», at most «9»',
      '[0, 500000000] USD',
      '[0, 20] count',
      '[0, 5] count',
      '[0, 9] count',
    ],
    ['less than «10», under «36» jets, fewer than «50»', '[0, 10) count', '[0, 36) count', '[0, 50) count'],
    ['just over «20», just under «20», «40» or so', '(20, 24) count', '(16, 20) count', '(32, 48) count'],
    ['over «five» years, under «two» agreements', '[5, Infinity) count', '[0, 2] count'],
    ['up to «4 to 6» and about «75-100»', '[0, 6] count', '(60, 120] count'],
    ['more than «a dozen» and over «a hundred»', '(12, Infinity) count', '(100, Infinity) count'],
  ]);

  test('the qualifier is told as written', () => {
    const words = numbersIn('More than 5, an estimated 20, $90+ million, 6 or more, no less than 7, 8').map(
      (n) => n.qualifier,
    );
    expect(words).toEqual(['More than', 'estimated', '+', 'or more', 'no less than', undefined]);
  });
});

describe('not numbers', () => {
  check(
    [
      'one of the largest, no one, one another, this one, one can see, one-sided',
      'F-16 and S-400, F414, MQ-9B, M777, H-1B, 5G and 6G, 3rdiTech, 4x4, COVID-19, GSAT-7A',
      'Type 094, Mk 41, Article 370, No. 5, Section 5, Sec. 3, page 5, p. 7, Phase 2, S 400, UNSCR 1267',
      'the 2+2, the 2 + 2, two plus two, the two-plus-two',
      '12:43 PM, 10 a.m., 5 pm, 0900 hours, 1630 IST, 24/7, 9/11, 26/11',
      'version 1.2.3, IMPACT 2.0; Track 1.5 dialogue, [12] and (3), #5',
      'MDR 2019 has said that Malabar 2020 and Vision 2047 matter; Agenda 2030.',
      'on 6 September 2018, 20 years ago, in 2018, from 2025-2035, FY24, the 1990s, two days ago',
      'the September 11 attacks, the November 26 attacks',
      'nineteen forty-seven, Five Eyes, the Group of Seven, ground zero, ten-fold',
      'the accelerator Hacking 4 Allies (H4x)',
      'or 2. the functions of the agency',
      "007 and 094, in ’71 and '62",
      'Agni 5 was tested; UNSC 1540, a Boeing 747, AUKUS Pillar 2; 15 Corps and 5 Mountain Division',
      'a 7.62x39mm round and a 4,000m runway',
    ].map((sentence): Row => [sentence]),
  );

  test('list marks', () => {
    expect(numbersIn('1. First of all')).toEqual([]);
    expect(numbersIn('2) Next')).toEqual([]);
  });
});

test('the hyphen of "81-page" is no part of the number', () => {
  const [number] = numbersIn('an 81-page review');
  expect(number).toMatchObject({ start: 3, end: 5, firstToken: 1, lastToken: 1, unit: 'count' });
});
