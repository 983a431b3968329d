// Tables for the grammars: «…» marks what is to be found in a sentence, and a short notation says what it is to state.

import { findDates } from '../../../server/src/engine/text/date-grammar.ts';
import type { DateExpression, DateStated } from '../../../server/src/engine/text/dates.ts';
import { Lexicon } from '../../../server/src/engine/text/lexicon.ts';
import { findNumbers } from '../../../server/src/engine/text/number-grammar.ts';
import type { Amount, NumberExpression } from '../../../server/src/engine/text/numbers.ts';
import type { Span } from '../../../server/src/engine/text/span.ts';
import { type Tokens, tokenise } from '../../../server/src/engine/text/tokens.ts';

const lexicon = new Lexicon();

export function tokensOf(text: string): Tokens {
  return tokenise(text, lexicon);
}

export function datesIn(text: string): DateExpression[] {
  return findDates(tokensOf(text));
}

export function numbersIn(text: string): NumberExpression[] {
  const tokens = tokensOf(text);
  return findNumbers(tokens, findDates(tokens));
}

/** The sentence without its marks. */
export function unmarked(sentence: string): string {
  return sentence.replace(/[«»]/g, '');
}

/** The sentence with its spans marked, to be compared with what the table says. */
export function marked(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
    at = span.end;
  }
  return out + text.slice(at);
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "2018-09-06", "-09-06", "2018-09", "Tue 2020-10-27", "2025/2035", "last Tue", "day-2", "early year+1", "FY2023-24". */
export function notation(stated: DateStated): string {
  switch (stated.kind) {
    case 'calendar': {
      const two = (n: number | undefined): string => (n === undefined ? '' : `-${String(n).padStart(2, '0')}`);
      const weekday = stated.weekday === undefined ? '' : `${DAYS[stated.weekday]} `;
      const offset = stated.yearOffset === undefined ? '' : `@${stated.yearOffset}`;
      const direction = stated.direction === undefined ? '' : `${stated.direction} `;
      return `${direction}${weekday}${stated.year ?? ''}${offset}${two(stated.month)}${two(stated.day)}`;
    }
    case 'range':
      return `${notation(stated.from)}/${notation(stated.to)}`;
    case 'weekday':
      return `${stated.direction} ${DAYS[stated.weekday]}`;
    case 'day-offset':
      return `day${signed(stated.days)}`;
    case 'unit-offset':
      return `${stated.part === undefined ? '' : `${stated.part} `}${stated.unit}${signed(stated.units)}`;
    case 'ago':
      return `${stated.units} ${stated.unit} ago`;
    case 'decade':
      return `${stated.year}s`;
    case 'fiscal':
      return `FY${stated.year}${stated.twoYears ? `-${String((stated.year + 1) % 100).padStart(2, '0')}` : ''}`;
  }
}

function signed(n: number): string {
  return n < 0 ? String(n) : `+${n}`;
}

/** "[4.5e9, 5.5e9) USD". */
export function interval(amount: Amount, unit: string): string {
  const show = (n: number): string => String(Number(n.toPrecision(10)));
  return `${amount.minOpen ? '(' : '['}${show(amount.min)}, ${show(amount.max)}${amount.maxOpen ? ')' : ']'} ${unit}`;
}
