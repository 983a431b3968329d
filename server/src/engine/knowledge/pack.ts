// The knowledge as it is shipped: what follows from what is left out (empty lists, the commonest values), so that the package
// stays small. Unpacking gives back exactly what was packed.

import type { Alias, Entity, KnowledgeData, Post, Source, Term } from './model.ts';

type Packed<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type PackedAlias = string | Alias;

export interface PackedKnowledge {
  readonly sources: readonly Source[];
  readonly files: readonly string[];
  readonly posts: readonly Packed<Post, 'shared' | 'vacancies'>[];
  readonly entities: readonly (Omit<Packed<Entity, 'countries' | 'facts' | 'editions'>, 'aliases' | 'file'> & {
    readonly aliases?: readonly PackedAlias[];
    /** Index into `files`. */
    readonly in: number;
  })[];
  readonly terms: readonly Packed<Term, 'acting'>[];
}

export function packKnowledge(data: KnowledgeData): PackedKnowledge {
  const files = [...new Set(data.entities.map((entity) => entity.file))];
  const indexes = new Map(files.map((file, index) => [file, index]));
  return {
    sources: data.sources,
    files,
    posts: data.posts.map(({ shared, vacancies, ...post }) => ({
      ...post,
      ...(shared && { shared }),
      ...filled({ vacancies }),
    })),
    entities: data.entities.map(({ aliases, countries, facts, editions, file, ...entity }) => ({
      ...entity,
      ...filled({ aliases: aliases.map(packAlias), countries, facts, editions }),
      in: indexes.get(file) as number,
    })),
    terms: data.terms.map(({ acting, ...term }) => ({ ...term, ...(acting && { acting }) })),
  };
}

export function unpackKnowledge(packed: PackedKnowledge): KnowledgeData {
  return {
    sources: packed.sources,
    posts: packed.posts.map((post) => ({ shared: false, vacancies: [], ...post })),
    entities: packed.entities.map(({ aliases = [], in: file, ...entity }) => ({
      countries: [],
      facts: [],
      editions: [],
      ...entity,
      aliases: aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias)),
      file: packed.files[file] ?? '',
    })),
    terms: packed.terms.map((term) => ({ acting: false, ...term })),
  };
}

function packAlias(alias: Alias): PackedAlias {
  return Object.keys(alias).length === 1 ? alias.name : alias;
}

/** The lists that are not empty. */
function filled<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}
