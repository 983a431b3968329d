// Sentences that state a fact a text can be held to, in the words that Concord reads, with the words its finding stands on.
// The caller decides whether the fact is true, agreed on or in conflict.

import type { Day } from '../../server/src/engine/index.ts';
import { MONTHS, partsOf, WEEKDAYS, weekdayOf } from '../../server/src/engine/text/calendar.ts';
import type { Random } from './random.ts';
import type { Incumbency, Stock } from './stock.ts';

/** A sentence, and the words in it that a finding would be at. */
export interface Statement {
  readonly sentence: string;
  readonly words: string;
}

export const MEASURES = ['pages', 'signed', 'released', 'price'] as const;

/** What two texts can tell differently of one thing. */
export type Measure = (typeof MEASURES)[number];

/** A thing that no knowledge has, by number: a different name for each. */
export function inventedName(measure: Measure, number: number, stock: Stock): string {
  const first = FIRST.filter(stock.isFree);
  const size = first.length * SECOND.length * THIRD.length;
  // 7919 is prime and divides none of the lists, so that names close in number are far apart in words.
  const at = (number * 7919 + 13) % size;
  const heads = measure === 'signed' || measure === 'price' ? AGREEMENTS : DOCUMENTS;
  const words = [
    first[at % first.length],
    SECOND[Math.floor(at / first.length) % SECOND.length],
    THIRD[Math.floor(at / first.length / SECOND.length)],
  ];
  return `${words.join(' ')} ${heads[number % heads.length]}`;
}

/** States a measure of a thing; a price in billions of dollars, a day as days since 1970. */
export function stateMeasure(measure: Measure, name: string, value: number, random: Random): Statement {
  switch (measure) {
    case 'pages':
      return random.pick([
        { sentence: `The ${value}-page ${name} was sent to both parliaments.`, words: `${value}-page` },
        { sentence: `The ${name} runs to ${value} pages and sets out four priorities.`, words: `${value} pages` },
        { sentence: `At ${value} pages, the ${name} leaves little to doubt.`, words: `${value} pages` },
      ]);
    case 'signed':
      return dated(value, random, (day) => [
        `The ${name} was signed on ${day} after two years of talks.`,
        `Ministers of the two countries signed the ${name} on ${day}.`,
        `Signed on ${day}, the ${name} covers fuel, food and spare parts.`.replace(
          /^Signed on (.*), the (.*) covers (.*)$/,
          'Both governments signed the $2 on $1, and it covers $3',
        ),
      ]);
    case 'released':
      return dated(value, random, (day) => [
        `The ${name} was released on ${day}.`,
        `Officials released the ${name} on ${day} and took questions for an hour.`,
      ]);
    case 'price': {
      const words = `$${value} billion`;
      return random.pick([
        { sentence: `The ${words} contract under the ${name} covers radars, training and spare parts.`, words },
        { sentence: `The ${name}, worth ${words}, covers radars, training and spare parts.`, words },
      ]);
    }
  }
}

/** A plan for another value: it conflicts with nothing. */
export function statePlan(name: string, day: Day, random: Random): string {
  return `The ${name} is expected to be signed on ${showDate(day, random)}.`;
}

/** A day with a weekday, the right one or another. */
export function stateWeekday(day: Day, shift: number, random: Random): Statement {
  const weekday = WEEKDAYS[(weekdayOf(day) + shift) % 7] as string;
  const words = `${weekday}, ${showDate(day, random)}`;
  return {
    sentence: random.pick([
      `The working group meets on ${words} in closed session.`,
      `Journalists were invited to the yard on ${words}.`,
    ]),
    words,
  };
}

/** A person with an office, in words that tell of the present. */
export function stateOffice({ country, title, name }: Incumbency, random: Random): Statement {
  const who = `${country.adjective} ${title} ${name}`;
  return {
    sentence: random.pick([
      `${who} will open the meeting, officials said.`,
      `The delegation is led by ${who}.`,
      `The letter is addressed to ${who}.`,
    ]),
    words: name,
  };
}

/** A person with an office held before. */
export function stateFormerOffice({ country, title, name }: Incumbency): string {
  return `Former ${country.adjective} ${title} ${name} called the plan overdue.`;
}

/** A long form with its acronym in parentheses. */
export function stateExpansion(long: string, acronym: string, random: Random): Statement {
  return {
    sentence: random.pick([
      `Both sides mentioned the ${long} (${acronym}) in their statements.`,
      `Much of this goes back to the ${long} (${acronym}).`,
    ]),
    words: long,
  };
}

/** The name with its last word changed for another of the same initial, where there is one. */
export function misnamed(name: string): string | undefined {
  const cut = name.lastIndexOf(' ');
  const other = OTHER_HEADS[name.slice(cut + 1)];
  return other && `${name.slice(0, cut)} ${other}`;
}

function dated(day: Day, random: Random, sentences: (words: string) => readonly string[]): Statement {
  const words = showDate(day, random);
  return { sentence: random.pick(sentences(words)), words };
}

/** "6 September 2018", "September 6, 2018", "6 Sept. 2018". */
export function showDate(day: Day, random: Random): string {
  const { year, month, day: number } = partsOf(day);
  const name = MONTHS[month - 1] as string;
  return random.chance(0.5) ? `${number} ${name} ${year}` : `${name} ${number}, ${year}`;
}

const OTHER_HEADS: Readonly<Record<string, string>> = {
  Agreement: 'Accord',
  Arrangement: 'Agreement',
  Treaty: 'Trust',
  Command: 'Centre',
  Council: 'Committee',
  Organisation: 'Office',
  Organization: 'Office',
  Authority: 'Agency',
  Agency: 'Authority',
  Initiative: 'Instrument',
  Partnership: 'Programme',
  Force: 'Fleet',
  Regime: 'Register',
  Convention: 'Compact',
};
const AGREEMENTS: readonly string[] = ['Agreement', 'Arrangement', 'Treaty', 'Pact', 'Accord'];
const DOCUMENTS: readonly string[] = ['Review', 'Strategy', 'Posture Review'];
const FIRST: readonly string[] =
  `Kestrel Banyan Marigold Sandstone Meridian Lantern Cobalt Juniper Heron Tamarind Harvest Copper Willow Granite Saffron Amber
  Cypress Lotus Falconry Redwood Tidewater Highland Lowland Northgate Southgate Eastgate Westgate Riverbend Stonebridge Moonrise Sunrise Daybreak
  Evergreen Silverline Goldcrest Bluestone Whitecap Blackthorn Greenfield Clearwater Longview Broadview Fairhaven Newhaven Crossroads Milestone
  Keystone Cornerstone Capstone Touchstone Driftwood Ironwood Rosewood Sagebrush Snowdrop Foxglove Larkspur Magnolia Jasmine Hibiscus Peppermint
  Cinnamon Cardamom Ginger Walnut Chestnut Hazel Almond Maple Birch Alder Poplar Spruce Plover Curlew Sandpiper Petrel Cormorant`.split(
    /\s+/,
  );
const SECOND: readonly string[] =
  'Maritime Coastal Airspace Border Harbour Littoral Satellite Undersea Highland Frontier Regional Overland Island'.split(
    ' ',
  );
const THIRD: readonly string[] =
  'Logistics Surveillance Training Salvage Readiness Mobility Fuel Medical Engineering Signals Supply'.split(' ');
