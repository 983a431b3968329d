import { describe, expect, test } from 'vitest';
import { datesIn, marked, notation, unmarked } from './support.ts';

/** Each sentence marks all its dates; after it, what they state. */
type Row = readonly [sentence: string, ...stated: string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (sentence, ...stated) => {
    const text = unmarked(sentence);
    const found = datesIn(text);
    expect(marked(text, found)).toBe(sentence);
    expect(found.map((date) => notation(date.stated))).toEqual(stated);
  });
}

describe('days', () => {
  check([
    ['COMCASA was signed on «6 September 2018» in New Delhi.', '2018-09-06'],
    ['COMCASA was signed on the «6th of September, 2018».', '2018-09-06'],
    ['On «September 6, 2018», the ministers met.', '2018-09-06'],
    ['On «September 6 2018» the ministers met.', '2018-09-06'],
    ['On «September 6th, 2018», the ministers met.', '2018-09-06'],
    ['WASHINGTON, «Sept. 6, 2018» (Reuters) -', '2018-09-06'],
    ['«Jan 18, 2019», 12:43 PM | Updated 12:43 PM IST', '2019-01-18'],
    ['«07-Feb-2025», 03:02 PM', '2025-02-07'],
    ['«07-Feb-25» and «7/Feb/2025»', '2025-02-07', '2025-02-07'],
    ['They met in New Delhi on «6 January, 2025».', '2025-01-06'],
    ['The call on «7 Feb» was short.', '-02-07'],
    ['The dialogue was held on «April 11» and made evident the trust.', '-04-11'],
    ['«2019-01-18» The Pentagon said', '2019-01-18'],
    ['date «2019-01-18» The report', '2019-01-18'],
    ['Stamped «2019-01-18»T12:43Z by the server.', '2019-01-18'],
    ['Dated «2019/01/18».', '2019-01-18'],
    ['Dated «18/01/2019».', '2019-01-18'],
    ['Dated «01/18/2019».', '2019-01-18'],
    ['Dated «05/05/2019».', '2019-05-05'],
    ['Dated «18.01.2019».', '2019-01-18'],
    ['Dated «18-01-2019».', '2019-01-18'],
    ['Since «October 7» Israel has been at war.', '-10-07'],
    ['The «12 May» attack killed three.', '-05-12'],
    ['The treaty of «4 April 1949» binds them.', '1949-04-04'],
    ['Visit (“«24 May 2022»”) and talks—«6 June 2022».', '2022-05-24', '2022-06-06'],
    ['ON «27 OCTOBER 2020» THE MINISTERS MET', '2020-10-27'],
    ['In «October 5, 2018» talks the price was named.', '2018-10-05'],
    ['On «June 20» soldiers moved in.', '-06-20'],
  ]);
});

describe('weekdays with days', () => {
  check([
    ['«Tuesday, March 19, 2024»', 'Tue 2024-03-19'],
    ['It will be signed on «Tuesday (27 October)».', 'Tue -10-27'],
    ['It will be signed «Tuesday 27 October 2020».', 'Tue 2020-10-27'],
    ['It will be signed on «Tuesday the 27th of October».', 'Tue -10-27'],
    ['«Fri, 18 Jan 2019» 07:13:00', 'Fri 2019-01-18'],
    ['«Sat. 27 Oct 2018»', 'Sat 2018-10-27'],
    ['It was signed on «27 October (Tuesday)».', 'Tue -10-27'],
    ['It was signed on «27 October 2020, Tuesday».', 'Tue 2020-10-27'],
    ['On «27 October 2020», «Tuesday»’s talks began.', '2020-10-27', 'nearest Tue'],
    ['Held in Wilmington, Delaware, on «Saturday, September 21». The President', 'Sat -09-21'],
    ['It opened last «Tuesday, 27 October».', 'Tue -10-27'],
  ]);

  test('the weekday and the day have spans of their own', () => {
    const text = 'On Tuesday, October 27th, 2020, and on 2019-01-18.';
    const slice = (span: { start: number; end: number } | undefined): string | undefined =>
      span && text.slice(span.start, span.end);
    const [first, second] = datesIn(text);
    expect(slice(first?.weekdaySpan)).toBe('Tuesday');
    expect(slice(first?.daySpan)).toBe('October 27th');
    expect(slice(second?.daySpan)).toBe('01-18');
    expect(second?.weekdaySpan).toBeUndefined();
  });
});

describe('months and years', () => {
  check([
    ['iCET was launched in «January 2023».', '2023-01'],
    ['in «Sept 2018» and «Sept. 2018» and «Sept ’18» and «Feb-2025»', '2018-09', '2018-09', '2018-09', '2025-02'],
    ['In line with the «April 2023» Washington Declaration', '2023-04'],
    ['In «October, 2018» it was signed.', '2018-10'],
    ['In «2018», US granted India STA-1.', '2018'],
    ['In «2018» relations improved.', '2018'],
    ['the «2017» National Security Strategy of the US', '2017'],
    ['on the «2024» Quad Leaders Summit', '2024'],
    [
      'since «2018», by «2030», until «2027», during «2019», before «2001», after «2014»',
      '2018',
      '2030',
      '2027',
      '2019',
      '2001',
      '2014',
    ],
    [
      'before the end of «2021» and early «2022», mid-«2018», late «2019», post-«2014»',
      '2021',
      '2022',
      '2018',
      '2019',
      '2014',
    ],
    ['in «2016», «2018» and «2020»', '2016', '2018', '2020'],
    ['the summer of «2019», summer «2020», the year «2018», India’s «2018» decision', '2019', '2020', '2018', '2018'],
    ['before «2019» elections', '2019'],
    ['In «May», by «May», since «May», early «May», mid-«May»', '-05', '-05', '-05', '-05', '-05'],
    ['Dialogue held in Seoul in «March», as well as', '-03'],
    ['In «June» 20 Indian soldiers were killed.', '-06'],
    ['It rose in «May» 5 percent.', '-05'],
    ['In «May» India and China clashed.', '-05'],
    ['in «May» and «August 2020»', '2020-05', '2020-08'],
    ['the «October» agreement and the «May» elections', '-10', '-05'],
    ['«October»’s talks', '-10'],
    ['«October last year», «February this year» and «5 May of next year»', '@-1-10', '@0-02', '@1-05-05'],
    ['«last June» in Washington and «next March» in Delhi', 'last -06', 'next -03'],
    ['THE «MAY 2019» REPORT', '2019-05'],
    ['in «January», «March» and «June 2021»', '2021-01', '2021-03', '2021-06'],
    ['the budget in «2020»’s first days', '2020'],
  ]);

  test.each([
    ['by 2030', 'by'],
    ['by the end of 2021', 'late'],
    ['the beginning of 2021', 'early'],
    ['in mid-2018', 'mid'],
    ['in post-2014 Ukraine', 'after'],
    ['around 6 September 2018', 'around'],
    ['since the 1990s', 'since'],
    ['until 6 May', 'until'],
    ['in 2018', undefined],
    ['from 2018 to 2020', undefined],
  ])('modifier of "%s"', (text, modifier) => {
    expect(datesIn(text)[0]?.modifier).toBe(modifier);
  });
});

describe('ranges', () => {
  check([
    ['aimed at structuring collaboration from «2025-2035».', '2025/2035'],
    ['from «2025 to 2035», between «2018 and 2020», the «2025–2035» plan', '2025/2035', '2018/2020', '2025/2035'],
    ['UNSC seat in «2028-29», since «2014/15»', '2028/2029', '2014/2015'],
    ['on «4-5 October 2018» and «4 to 5 October 2018»', '2018-10-04/2018-10-05', '2018-10-04/2018-10-05'],
    ['on «October 4 to 5, 2018» and «October 4–5, 2018»', '2018-10-04/2018-10-05', '2018-10-04/2018-10-05'],
    ['on «4 and 5 October», between «6 and 12 September 2018»', '-10-04/-10-05', '2018-09-06/2018-09-12'],
    [
      'between «May and June 2020», «May-June 2020», from «May to June 2020»',
      '2020-05/2020-06',
      '2020-05/2020-06',
      '2020-05/2020-06',
    ],
    ['in «May and June 2020»', '2020-05/2020-06'],
    ['from «December to January 2020»', '2019-12/2020-01'],
    ['«28 July-3 August 2024» and «July 28-August 3, 2024»', '2024-07-28/2024-08-03', '2024-07-28/2024-08-03'],
    ['«July 23, 2019 to November 9, 2020»', '2019-07-23/2020-11-09'],
    ['«28 December 2019 to 3 January»', '2019-12-28/2020-01-03'],
    ['from «Monday, 5 October to Wednesday, 7 October 2020»', 'Mon 2020-10-05/Wed 2020-10-07'],
    ['Nehru («1947 to 1964») and the mid-«1990s»', '1947/1964', '1990s'],
    ['postponed from «May» to «June 2020»', '-05', '2020-06'],
    ['On «October 4» to 20 countries it was shown.', '-10-04'],
  ]);
});

describe('relative dates', () => {
  check([
    ['India and the US «Monday» agreed to expand', 'nearest Mon'],
    ['hold the dialogue here «Tuesday».', 'nearest Tue'],
    ['said the report on «Thursday».', 'nearest Thu'],
    [
      '«last Tuesday», «next Monday», «this Friday», «coming Sunday»',
      'last Tue',
      'next Mon',
      'nearest Fri',
      'next Sun',
    ],
    ['«Today» and «tomorrow», «yesterday», «tonight»', 'day+0', 'day+1', 'day-1', 'day+0'],
    ['the «day after tomorrow», the «day before yesterday»', 'day+2', 'day-2'],
    ['«this morning», «last night»', 'day+0', 'day-1'],
    [
      '«this month», «last year», «next week», «this quarter», «next decade»',
      'month+0',
      'year-1',
      'week+1',
      'quarter+0',
      'decade+1',
    ],
    ['«Earlier this month», at an event', 'earlier month+0'],
    ['to be held «later this year».', 'later year+0'],
    ['«early next year» and «late last year»', 'early year+1', 'late year-1'],
    [
      '«two days ago», «20 years ago», «a year ago», «twenty-five years ago»',
      'day-2',
      '20 year ago',
      '1 year ago',
      '25 year ago',
    ],
    ['«two decades ago»', '25 year ago/15 year ago'],
    ['«three months later»', '-3 month ago'],
    [
      'within «this decade», in the «1990s», the early «2000s», the ’«80s», the «90s»',
      'decade+0',
      '1990s',
      '2000s',
      '1980s',
      '1990s',
    ],
    [
      '«FY 2023-24», «FY24», «FY2024-25», «FY’24», «fiscal year 2019», «financial year 2019-20»',
      'FY2023-24',
      'FY2024',
      'FY2024-25',
      'FY2024',
      'FY2019',
      'FY2019-20',
    ],
    ['finalization of the «Fiscal Year 2026» Budget', 'FY2026'],
    ['«FY2024-2028» plan', 'FY2024/FY2028'],
    ['on Tuesday «last week»', 'week-1'],
  ]);
});

describe('not dates', () => {
  check(
    [
      'Theresa May met Mrs May and asked what May wants.',
      'Prime Minister Theresa May’s government',
      'It may visit in the march of time and march on.',
      'They March on, to March again.',
      'May God help us. May 5G help us?',
      'The Sun and the Sat phones, Sec. 5, Mar and Dec alone.',
      '50/6/2018 and 05/06/2019 and 2019-13-01 and 1.2.2019.4',
      'the 2+2 and the 9/11 attacks, the 26/11 Mumbai attacks, the September 11 attacks',
      'Article 370, F-16s, Type 1936, No. 2018, S-2019, DF-2100, page 1999 and p. 1999',
      'Rs 2018 crore, 2018 kg, $2018, 2018 soldiers, a 2000-km range',
      'MDR 2019 has said that Malabar 2020 and Vision 2047 matter.',
      'a total of 2000 troops, from 2000 troops to 3000, by 2000 hours',
      'the period 2019-20 alone, Malabar 2020’s first phase, in Q3 2021',
      'UNSC Resolution 2593 (2021)',
      'India Today and Russia Today; the Sunday Times on Black Friday, every Monday.',
      'over the past year and in the coming year, over the last decade',
      'more than 20 years ago, several years ago',
      'at 12:30 and 24/7, version 1.10',
    ].map((sentence): Row => [sentence]),
  );

  test('a number beside a named attack is not a count either', () => {
    expect(datesIn('after the 9/11 and the November 26 attacks')).toEqual([]);
  });
});

describe('days the calendar does not have', () => {
  test.each([
    ['on 31 June 2018', '2018-06-31'],
    ['on 31 June', '-06-31'],
    ['on June 31, 2018', '2018-06-31'],
    ['on 29 February 2019', '2019-02-29'],
    ['on 2019-02-30', '2019-02-30'],
    ['on 28-31 June 2020', '2020-06-28/2020-06-31'],
  ])('%s', (text, stated) => {
    const [date] = datesIn(text);
    expect(date?.impossible).toBe(true);
    expect(date && notation(date.stated)).toBe(stated);
  });

  test.each(['on 29 February 2020', 'on 29 February', 'on 2020-02-29', 'on 31 July'])('%s is possible', (text) => {
    expect(datesIn(text)[0]?.impossible).toBeUndefined();
  });

  test.each(['on 32 June 2018', 'on 31/06/2019', 'on 45 September'])('%s is left out', (text) => {
    expect(datesIn(text).some((date) => date.impossible)).toBe(false);
  });
});
