// Names that begin with what is typed, from the knowledge and from the documents. Looks at every name there is at each
// keystroke, so it makes nothing for the names that do not match.

import type { Alias, Entity, EntityId } from '../knowledge/model.ts';
import type { View } from '../workspace.ts';
import { localSubjects } from './subject.ts';

/** A name that begins with one of the prefixes. */
export interface NameMatch {
  readonly id: EntityId;
  readonly name: string;
  readonly prefix: string;
  /** The name itself begins so, not only a word in it (a surname). */
  readonly whole: boolean;
}

const AT_MOST_EACH = 3;

/** Matches of any of the prefixes, the longest of which wins; at most three names of one entity. */
export function* namesBeginning(view: View, prefixes: readonly string[]): Iterable<NameMatch> {
  const wanted = prefixes.map((prefix) => ({ prefix, key: prefix.toLowerCase() }));
  for (const entity of view.knowledge.data.entities) yield* matchesOf(entity, wanted);
  for (const subject of localSubjects(view)) {
    const aliases = subject.acronyms.map((name) => ({ name }));
    yield* matchesOf({ ...subject, aliases }, wanted);
  }
}

interface Wanted {
  readonly prefix: string;
  readonly key: string;
}

type Named = Pick<Entity, 'id' | 'name' | 'type'> & { readonly aliases: readonly Alias[] };

function* matchesOf({ id, name, type, aliases }: Named, wanted: readonly Wanted[]): Iterable<NameMatch> {
  let left = AT_MOST_EACH;
  const whole = wanted.find((one) => beginsWith(name, one.key));
  const inner = whole || type !== 'official' ? undefined : wanted.find((one) => surnameBegins(name, one.key));
  const found = whole ?? inner;
  if (found) {
    left--;
    yield { id, name, prefix: found.prefix, whole: whole !== undefined };
  }
  for (const alias of aliases) {
    if (alias.weak) continue;
    const match = wanted.find((one) => beginsWith(alias.name, one.key));
    if (!match || alias.name === name) continue;
    yield { id, name: alias.name, prefix: match.prefix, whole: true };
    left--;
    if (left === 0) return;
  }
}

function beginsWith(name: string, key: string): boolean {
  return name.length >= key.length && name.slice(0, key.length).toLowerCase() === key;
}

function surnameBegins(name: string, key: string): boolean {
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    if (beginsWith(name.slice(space + 1), key)) return true;
  }
  return false;
}
