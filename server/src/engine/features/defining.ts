// How well a passage introduces the thing that a mention in it names: "X (ACR)", "X, is a …", ", for …purpose", office and
// full name, "the Washington-based think tank X". Looks at a bounded stretch on either side of the mention, never further.

import type { EntityType } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';

/** The mention and the words of its passage on either side of it. */
export interface Surroundings {
  readonly mention: Mention;
  readonly before: string;
  readonly after: string;
}

/** Code units that are looked at on either side. */
export const REACH = 160;

/** From here on, the words around the mention say what it is. */
export const DEFINES = 4;

/** Strength of the defining words around a mention; 0 where there are none. */
export function definingStrength(around: Surroundings): number {
  const { mention, before } = around;
  const { rest, strength } = expansion(around);
  const governed = GOVERNED.test(before);
  let total = strength;
  if (ALSO_CALLED.test(rest)) total += 5;
  if (!governed && mention.type !== 'place' && COPULA.test(rest)) total += 10;
  if (!governed && PURPOSE.test(rest)) total += 8;
  if (!governed && ACTS.has(mention.type) && EFFECT.test(rest)) total += 7;
  if (mention.type === 'place' ? PLACE_CLAUSE.test(rest) : APPOSITION.test(rest)) total += 4;
  if (mention.type === 'official') return total + titleStrength(mention);
  return total + kindStrength(mention.type, before, rest) + manner(mention.type, before, rest);
}

/** "X (ACR)" and "ACR (X)"; `rest` is what follows, behind the brackets. */
function expansion({ mention, after }: Surroundings): { readonly rest: string; readonly strength: number } {
  const short = ACRONYM_BEHIND.exec(after);
  if (short && /[ -]/.test(mention.text)) return { rest: after.slice(short[0].length), strength: 6 };
  const long = LONG_FORM_BEHIND.exec(after);
  if (long && !/\s/.test(mention.text) && sameInitial(mention.text, long[1] ?? '')) {
    return { rest: after.slice(long[0].length), strength: 5 };
  }
  return { rest: after.replace(/^[’'”"]/, ''), strength: 0 };
}

/** Office words and a full name; "his US counterpart" says less than the office does. */
function titleStrength({ title, text }: Mention): number {
  const fullName = /\S\s+\S/.test(text) ? 2 : 0;
  if (!title) return fullName;
  const weak = title.qualifiers.includes('counterpart') || /counterpart/i.test(title.text);
  return fullName + (weak ? 2 : 4) + Math.min(1, title.text.length / 40);
}

/** The kind of thing beside the name: "the think tank X", "X air defence system". */
function kindStrength(type: EntityType, before: string, rest: string): number {
  const kinds = KINDS[type];
  if (!kinds) return 0;
  let strength = 0;
  if (kinds.behind.test(rest)) strength += 2;
  if (kinds.before.test(before)) strength += 3;
  if (/-based (?:[\w-]+ ){0,3}$/.test(before)) strength += 1;
  return strength;
}

/** Who made it, with whom and when: "signed X", "the maiden X between A and B", "Pentagon’s X 2019". */
function manner(type: EntityType, before: string, rest: string): number {
  let strength = 0;
  if (MADE.test(before)) strength += 2;
  if (/\b(?:upcoming|maiden|first|inaugural|recent|new)\s(?:[\w-]+\s){0,2}$/i.test(before)) strength += 1;
  if (/^\s(?:\S+\s){0,4}(?:between|involving)\s/.test(rest)) strength += 2;
  if (type !== 'document') return strength;
  if (/\b(?:19|20)\d\d\s$/.test(before) || /^\D{0,8}\b(?:19|20)\d\d\b/.test(rest)) strength += 2;
  if (/[’']s?\s[’'‘“"]?$/.test(before)) strength += 1;
  return strength;
}

function sameInitial(acronym: string, longForm: string): boolean {
  return acronym.charAt(0).toLowerCase() === longForm.charAt(0).toLowerCase();
}

/** Types whose subjects do things that explain them: "COMCASA lets India …". Of a country the same words explain nothing. */
const ACTS: ReadonlySet<EntityType> = new Set([
  'agreement',
  'document',
  'status',
  'initiative',
  'dialogue',
  'exercise',
  'system',
]);

const ACRONYM_BEHIND = /^[’'”"]?\s{0,2}\(\s?[“"‘']?[A-Z][A-Za-z0-9.&/+-]{1,15}[”"’']?\s?\)/;
const LONG_FORM_BEHIND = /^[’'”"]?\s{0,2}\(\s?([A-Z][^()]{8,140})\)/;
const ALSO_CALLED =
  /^(?:\s|,\s)(?:\w+\s){0,3}(?:popular(?:ly)?|known|better known|also known|commonly known|called|also called|short|abbreviated)\s(?:known\s)?(?:as|for|to)\s/;
const COPULA = /^,?\s(?:is|are|was|were)\s(?:an?|the|one of|India['’]s)\s/;
const PURPOSE =
  /^,?\s(?:(?:is|are|was|were)\s(?:meant|designed|intended|aimed|tasked|responsible)|includes?|compris(?:es?|ed)|consists?\sof|refers?\sto|stands?\sfor|means)\s/;
const EFFECT =
  /^,?\s(?:will\s|would\s|also\s)?(?:aims?|allows?|enables?|provides?|governs?|commits?|requires?|helps?|lets?|covers?|facilitates?|eases?|permits?|gives?|obliges?)\s/;
const APPOSITION =
  /^,\s(?:also\s|now\s|popularly\s)?(?:an?|the|which|where|who|whose|for|part of|known|under which|aimed at|designed|meant|signed|led by|based|established|created)\s/;
const PLACE_CLAUSE = /^,\s(?:where|whose|home to)\s/;
const GOVERNED =
  /\b(?:of|in|on|with|to|by|for|from|under|between|and|or|at|into|as|via|through|over|about|against|what|how|whether)\s(?:(?:the|an?|its|their|this)\s)?[‘“"']?$/i;
const MADE =
  /\b(?:sign(?:s|ed|ing)?|ink(?:s|ed|ing)?|conclude[sd]?|granted?|releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|h[eo]lds?|announc(?:e|es|ed|ing)|agreed|develop(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|includ(?:es?|ing)|expand(?:s|ing)?)\s(?:[\w$’'-]+\s){0,5}[‘“"']?$/i;

const KINDS: Readonly<Partial<Record<EntityType, { readonly before: RegExp; readonly behind: RegExp }>>> = {
  agreement: kinds('agreement|pact|deal|treaty|accord|arrangement|memorandum|protocol'),
  system: kinds(
    'systems?|missiles?|aircraft|fighters?|jets?|helicopters?|drones?|submarines?|class|rifles?|howitzers?|guns?|radars?|tanks?|frigates?|destroyers?|carriers?|torpedo(?:es)?|engines?|launchers?|bombers?|capabilities',
  ),
  organisation: kinds(
    'think[- ]tank|agency|body|company|firm|grouping|bloc|command|forum|alliance|mechanism|organi[sz]ation|institute|manufacturer',
  ),
  exercise: kinds('exercises?|drills?|war ?games?'),
  document: kinds('report|review|strategy|white paper|document|doctrine|policy|study'),
  dialogue: kinds('dialogue|talks|meeting|summit|conference'),
  status: kinds('status|designation|licen[cs]e exception'),
  initiative: kinds('initiative|campaign|programme|program|scheme|strategy|vision'),
};

function kinds(words: string): { readonly before: RegExp; readonly behind: RegExp } {
  return {
    before: new RegExp(`\\b(?:${words})\\s(?:called\\s|named\\s|as\\s(?:an?\\s)?)?[‘“"']?$`, 'i'),
    behind: new RegExp(`^[’'”"]?\\s(?:[\\w-]+\\s){0,5}(?:${words})\\b`, 'i'),
  };
}
