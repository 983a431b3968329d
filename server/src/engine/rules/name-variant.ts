// A name that is almost another name of the same thing: a word with another ending, a letter too few, an acronym written two
// ways in one text.

import type { Claim } from '../claims/claim.ts';
import { foldName } from '../claims/properties/expansion.ts';
import type { DocumentAnalysis } from '../document.ts';
import type { Entity } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import { foldWord } from '../text/fold.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { MentionAt, View } from '../workspace.ts';
import type { RelatedPlace } from './finding.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly mention: Mention;
  /** How it should, or could, be written. */
  readonly name: string;
  readonly known: boolean;
  readonly others: readonly MentionAt[];
}

export const nameVariant: AnyRule = defineRule<State>({
  docs: {
    id: 'name-variant',
    title: 'A name that is almost another name of the same thing',
    severity: 'hint',
    what: 'Compares the names by which texts call one thing: a word with another ending (Technologies, Technology), a misspelt official, an acronym in two spellings within one text (COMCASA, Comcasa). Against the knowledge it is information; between texts, or within one, a hint. Spelling (defence, defense), articles and leading country names do not count, nor do names that the knowledge lists as equals.',
    why: 'A search for the one spelling misses the other, and a misspelt name is the first thing its bearer sees.',
    bad: 'They launched the Initiative on Critical and Emerging Technologies in Tokyo.',
    good: 'They launched the Initiative on Critical and Emerging Technology in Tokyo.',
  },

  *run({ view, document }: RuleContext) {
    const seen = new Set<string>();
    const acronyms = acronymsOf(document);
    const expansions = document.claims.filter(({ property }) => property === 'expansion');
    for (const mention of document.mentions) {
      if (mention.furniture || mention.nested) continue;
      const key = `${mention.entity}\n${mention.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const state =
        mention.type === 'official'
          ? misspeltHolder(mention, document, view)
          : mention.how === 'acronym'
            ? twoAcronyms(mention, document, acronyms, view)
            : almostNamed(mention, document, expansions, view);
      if (state) yield state;
    }
  },

  report({ mention, name, known, others }, { id }) {
    const related = others.slice(0, 5).map(
      ({ document, mention: other }): RelatedPlace => ({
        document,
        start: other.start,
        end: other.end,
        message: `“${other.text.replace(/\s+/g, ' ')}”`,
      }),
    );
    const here = mention.text.replace(/\s+/g, ' ');
    const [first] = others;
    const where = first?.document === id ? 'in this document too' : 'in another document';
    return {
      span: mention,
      message: known ? `“${here}” is “${name}” in the knowledge.` : `“${here}” here, “${name}” ${where}.`,
      related,
      ...(known && { severity: 'information' as const }),
    };
  },

  fix({ mention, name }, { document, id }) {
    const alike = document.mentions.filter(({ entity, text }) => entity === mention.entity && text === mention.text);
    return [
      {
        title: `Write “${name}”`,
        edits: alike.map(({ start, end }) => ({ document: id, start, end, newText: name })),
      },
    ];
  },
});

/** A full name that differs from the knowledge's, or from another text's, in one word's ending. */
function almostNamed(
  mention: Mention,
  document: DocumentAnalysis,
  expansions: readonly Claim[],
  view: View,
): State | undefined {
  if (mention.type === 'place' || !/\S\s+\S/.test(mention.text)) return undefined;
  const long = firstEndingAfter(expansions, mention.start);
  if (long && long.start < mention.end) return undefined;
  const entity = view.knowledge.entity(mention.entity);
  if (!entity || entity.type === 'system') return undefined;
  const written = mention.text.replace(/\s+/g, ' ');
  if (written === entity.name || entity.aliases.some(({ name }) => name === written)) return undefined;
  const mine = wordsOf(mention.text);
  const names = [entity.name, ...entity.aliases.filter(({ acronym }) => !acronym).map(({ name }) => name)];
  if (names.some((name) => ends(foldName(mention.text), foldName(name)))) return undefined;
  const name = names.find((each) => differsInOne(mine, wordsOf(each)));
  if (name === undefined || (entity.type !== 'initiative' && isPlural(mine, wordsOf(name)))) return undefined;
  const others = view
    .formsOf(mention.entity)
    .filter(({ mention: other }) => ends(foldName(other.text), foldName(name)))
    .sort((a, b) => Number(b.document === document.id) - Number(a.document === document.id));
  return { mention, name: withLead(mention.text, name), known: true, others };
}

function ends(written: string, name: string): boolean {
  return written.endsWith(name) || name.endsWith(written);
}

/** Country names before the name are kept. */
function withLead(written: string, name: string): string {
  const words = name.split(/\s+/);
  const mine = written.split(/\s+/);
  return mine.length > words.length ? [...mine.slice(0, mine.length - words.length), ...words].join(' ') : name;
}

function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}.'’]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && word !== 'the');
}

/** The words from the end agree, but for one of which only the ending, or a letter or two, is another. */
function differsInOne(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 2 || Math.abs(a.length - b.length) > 3) return false;
  let near = 0;
  for (let i = 1; i <= length; i++) {
    const x = a[a.length - i] as string;
    const y = b[b.length - i] as string;
    if (x === y) continue;
    if (!isNear(x, y) || ++near > 1) return false;
  }
  return near === 1;
}

/** Several of the kind, not another name: two Missile Defense Reviews. */
function isPlural(written: readonly string[], name: readonly string[]): boolean {
  const x = written[written.length - 1] ?? '';
  const y = name[name.length - 1] ?? '';
  return x === `${y}s` || (y.endsWith('y') && x === `${y.slice(0, -1)}ies`);
}

function isNear(x: string, y: string): boolean {
  if (Math.min(x.length, y.length) < 5 || /\d/.test(x + y)) return false;
  let shared = 0;
  while (x[shared] !== undefined && x[shared] === y[shared]) shared++;
  return (shared >= 5 && Math.max(x.length, y.length) - shared <= 4) || distance(x, y) <= 2;
}

/** Edit distance of two words, at most 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] as number) + 1,
          (row[j] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return Math.min(3, row[b.length] as number);
}

/** "Defence Minister Rajnat Singh": a name unknown beside an office whose holder's name is a letter or two away. */
function misspeltHolder(mention: Mention, document: DocumentAnalysis, view: View): State | undefined {
  const { title } = mention;
  if (!title || title.qualifiers.length > 0 || view.knowledge.entity(mention.entity)) return undefined;
  const written = wordsOf(mention.text);
  if (written.length < 2) return undefined;
  for (const post of title.posts) {
    const terms = document.date ? view.knowledge.holders(post, document.date.interval) : view.knowledge.termsIn(post);
    for (const { holder } of terms) {
      const entity = view.knowledge.entity(holder);
      if (entity && misspells(written, entity)) return { mention, name: entity.name, known: true, others: [] };
    }
  }
  return undefined;
}

function misspells(written: readonly string[], entity: Entity): boolean {
  const name = wordsOf(entity.name);
  if (written.length !== name.length) return false;
  const off = written.filter((word, i) => word !== name[i]);
  const [only] = off;
  if (off.length !== 1 || only === undefined || only.length < 5) return false;
  return distance(only, name[written.indexOf(only)] as string) <= (only.length > 6 ? 2 : 1);
}

/** One acronym in two spellings within one text: the one that is not the knowledge's, the rarer, or the later, is marked. */
function twoAcronyms(
  mention: Mention,
  document: DocumentAnalysis,
  acronyms: ReadonlyMap<string, ReadonlyMap<string, readonly Mention[]>>,
  view: View,
): State | undefined {
  const spellings = acronyms.get(keyOf(mention));
  if (!spellings || spellings.size < 2) return undefined;
  const aliases = new Set(view.knowledge.entity(mention.entity)?.aliases.map(({ name }) => name));
  const [usual] = [...spellings].sort(
    ([x, a], [y, b]) =>
      Number(aliases.has(y)) - Number(aliases.has(x)) ||
      b.length - a.length ||
      (a[0] as Mention).start - (b[0] as Mention).start,
  ) as [[string, Mention[]]];
  if (usual[0] === mention.text || /\s/.test(usual[0] + mention.text)) return undefined;
  return {
    mention,
    name: usual[0],
    known: false,
    others: usual[1].slice(0, 5).map((each) => ({ document: document.id, mention: each })),
  };
}

/** The acronyms of a document by thing and letters, then by spelling. */
function acronymsOf(document: DocumentAnalysis): ReadonlyMap<string, ReadonlyMap<string, readonly Mention[]>> {
  const found = new Map<string, Map<string, Mention[]>>();
  for (const mention of document.mentions) {
    if (mention.how !== 'acronym' || mention.furniture || bare(mention.text).length < 3) continue;
    const key = keyOf(mention);
    const spellings = found.get(key) ?? new Map<string, Mention[]>();
    found.set(key, spellings.set(mention.text, [...(spellings.get(mention.text) ?? []).slice(-20), mention]));
  }
  return found;
}

function keyOf(mention: Mention): string {
  return `${mention.entity}\n${bare(mention.text)}`;
}

function bare(acronym: string): string {
  return acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
