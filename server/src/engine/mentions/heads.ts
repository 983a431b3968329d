// The nouns of kind that head names: what type each gives, and how many other words a name with it must have before it is
// one. English, folded.

import type { EntityType } from '../knowledge/model.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/lexicon.ts';
import { CONNECTORS } from './words.ts';

export interface Head {
  readonly type: EntityType;
  /** Words beside the head that a name must have. */
  readonly modifiers: number;
  /** The name stands behind it: Exercise Malabar. */
  readonly leads?: boolean;
  /** Needs words that say more than strategic, comprehensive or joint. */
  readonly vague?: boolean;
}

const HEADS: ReadonlyMap<string, Head> = new Map(
  (
    [
      [
        'agreement',
        { modifiers: 1 },
        'agreement treaty pact accord arrangement convention compact covenant protocol entente',
      ],
      [
        'agreement',
        { modifiers: 2 },
        'declaration framework memorandum mou consensus regime charter communique statement',
      ],
      ['agreement', { modifiers: 3, vague: true }, 'partnership'],
      ['initiative', { modifiers: 2 }, 'initiative program mission campaign fund'],
      ['dialogue', { modifiers: 1 }, 'dialogue dialog summit forum consultation talk'],
      ['exercise', { modifiers: 1, leads: true }, 'exercise'],
      ['exercise', { modifiers: 1 }, 'wargame'],
      ['document', { modifiers: 2 }, 'strategy review doctrine posture roadmap'],
      [
        'organisation',
        { modifiers: 2 },
        'command agency ministry department council committee commission corporation administration authority bureau institute foundation university directorate group fleet brigade regiment division corps battalion squadron force organization institution limited consortium board office hub academy laboratory association secretariat service',
      ],
      [
        'organisation',
        { modifiers: 1, vague: true },
        'industries technologies aerospace shipyard shipbuilder aeronautics dynamics aviation inc corp llc gmbh plc',
      ],
    ] as const
  ).flatMap(([type, rest, words]) =>
    words.split(' ').map((word): [string, Head] => [foldWord(word), { type, ...rest }]),
  ),
);

/** Heads that make a name only with an acronym beside it: "Security Action for Europe (SAFE)". */
export const CONFIRMED_HEADS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'initiative',
        'action plan facility instrument mechanism scheme assistance project policy network corridor ecosystem list loan package pledge program',
      ],
      ['agreement', 'assurance understanding order letter contract partnership'],
      ['document', 'act law bill report resolution guidance paper assessment'],
      [
        'system',
        'missile radar vehicle aircraft system interceptor satellite shield weapon bomb munition torpedo helicopter drone tank howitzer fighter bomber submarine frigate destroyer corvette carrier gun rocket launcher layer architecture engine',
      ],
      [
        'organisation',
        'center union unit team cell party movement army navy staff company college school guard police',
      ],
      ['dialogue', 'meeting conference grouping conversation symposium'],
      ['exercise', 'drill war-game'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, EntityType] => [foldWord(word), type])),
);

/** The head noun that a word is, in the singular or the plural. */
export function headOf(word: Word): Head | undefined {
  return HEADS.get(word.norm) ?? (word.singular >= 0 ? HEADS.get(word.norm.slice(0, -1)) : undefined);
}

/** Words that make no name specific: with them alone a head noun stays a common noun. */
const PLAIN =
  /^(?:the|a|an|this|that|these|new|joint|bilateral|both|any|such|its|their|our|first|second|third|each|every|all|no|said|key|working|major|general|annual|final|draft|current|next|under|of|on|for|in|to|and|with)$/;

const VAGUE =
  /^(?:critical|emerging|artificial|intelligence|autonomous|disruptive|information|digital|nuclear|dual|use|advanced|quantum|green|clean|space|civil|commercial|private|strategic|comprehensive|global|special|privileged|enhanced|defense|security|us|india|indo)$/;

/** True for a word that says nothing specific before or behind this head. */
export function isPlain(word: Word, head: Head): boolean {
  if (head.type === 'organisation' && /^(?:joint|general|major)$/.test(word.norm)) return false;
  return PLAIN.test(word.norm) || CONNECTORS.has(word.norm) || (head.vague === true && VAGUE.test(word.norm));
}
