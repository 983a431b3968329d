// Words before a number that make it a name and not an amount: "Article 370", "Type 094", "Mk 41", "No. 5", "S 400".
// Names that only the knowledge can tell ("Agni 5") are left to whoever knows them.

import { Shape } from './lexicon.ts';
import { isCapital, normAt, rawAt, shapeAt, touches } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** True when the number that starts at token `i` is the number of a thing. */
export function isDesignated(t: Tokens, i: number): boolean {
  const dotted = rawAt(t, i - 1) === '.' && touches(t, i - 2);
  const at = dotted ? i - 2 : i - 1;
  const word = normAt(t, at);
  if (dotted) return ABBREVIATED.has(word);
  if (ANY_CASE.has(word)) return true;
  if (!isCapital(t, at)) return false;
  if (CAPITAL.has(word)) return true;
  return (shapeAt(t, at) & Shape.Initial) !== 0 && word !== 'a' && word !== 'i';
}

const ABBREVIATED: ReadonlySet<string> = new Set(
  'no nos art sec mk p pp para paras ch fig vol cl v rev res reg ref pt ser ed'.split(' '),
);

const ANY_CASE: ReadonlySet<string> = new Set(
  (
    'article articles section sections subsection clause clauses chapter chapters paragraph paragraphs para paras page ' +
    'pp type mk phase block track tier level resolution resolutions annex annexure appendix footnote schedule regulation ' +
    'rule volume version tranche increment protocol highway unscr nh route stage number numbers squadron'
  ).split(' '),
);

const CAPITAL: ReadonlySet<string> = new Set(
  (
    'no nos mark pages part point class category group model order act bill item line note project site task team title ' +
    'vision agenda lot zone sector gate room table figure batch flight unit plan law directive amendment decree psalm ' +
    'mig su mi tu ka il ak ah uh ch rq mq pslv gslv insat gsat sta aim agm gbu fgm rim mim ssn ddg cvn area channel axis'
  ).split(' '),
);
