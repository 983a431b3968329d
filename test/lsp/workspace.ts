// A small workspace in memory: a little knowledge, three texts that disagree, and files that count how they are read.

import type { KnowledgeData } from '../../server/src/engine/index.ts';
import { readKnowledge } from '../../server/src/engine/index.ts';
import type { FileContent, Files } from '../../server/src/lsp/runtime.ts';

export const KNOWLEDGE: KnowledgeData = readKnowledge(
  'test.yaml',
  `sources:
  gazette: { title: The Gazette, publisher: Government, url: https://example.org/gazette, date: "2018-09-06" }
posts:
  - { id: india-defence-minister, name: Minister of Defence of India, country: india, titles: [Defence Minister], rank: minister }
entities:
  - { id: india, type: place, name: India, summary: A country in South Asia., adjectives: [Indian] }
  - { id: united-states, type: place, name: United States, summary: A country in North America. }
  - { id: new-delhi, type: place, name: New Delhi, summary: The capital of India., countries: [india] }
  - id: comcasa
    type: agreement
    name: Communications Compatibility and Security Agreement
    acronyms: [COMCASA]
    summary: Lets the forces of India and the United States share encrypted communications equipment.
    countries: [india, united-states]
    facts:
      - { property: signed, value: "2018-09-06", source: gazette }
  - id: beca
    type: agreement
    name: Basic Exchange and Cooperation Agreement
    acronyms: [BECA]
    summary: Lets the forces of India and the United States share maps, charts and other geospatial data.
    countries: [india, united-states]
  - { id: mdr-2019, type: document, name: Missile Defense Review, year: 2019, summary: A review of missile defence policy and programmes. }
  - { id: rajnath-singh, type: official, name: Rajnath Singh, surname: Singh, summary: A politician who has led several ministries of India. }
terms:
  - { holder: rajnath-singh, post: india-defence-minister, from: "2019-05-31", source: gazette }
`,
).data;

export const FOLDER = 'file:///ws';
export const uri = (path: string): string => `${FOLDER}/${path}`;

/** Three lines of outline, a definition, and a page count that the second text contradicts. */
export const FIRST = `# India signs a pact

India and the United States signed the Communications Compatibility and Security Agreement (COMCASA) in New Delhi.

The United States released the 81-page Missile Defense Review. COMCASA is older.
`;
export const SECOND = `# A review

The 108-page Missile Defense Review is long.
COMCASA is not in it.
`;
export const NOTE = 'The Basic Exchange and Co-operation Accord (BECA) was signed after COMCASA.\n';

export const TEXTS: Readonly<Record<string, string>> = {
  [uri('first.md')]: FIRST,
  [uri('second.md')]: SECOND,
  [uri('note.brief')]: NOTE,
};

export interface MemoryFiles extends Files {
  readonly contents: Map<string, string | Uint8Array>;
  readonly reads: string[];
  /** Set to hold up reading. */
  gate: Promise<void> | undefined;
}

/** Files in memory. {@link UNREADABLE} stands for a file that may not be read. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const files: MemoryFiles = {
    contents: new Map(Object.entries(contents)),
    reads: [],
    gate: undefined,
    list(folder, { extensions }) {
      const isIn = (one: string): boolean =>
        one.startsWith(`${folder}/`) && extensions.some((end) => one.endsWith(`.${end}`));
      return Promise.resolve({ uris: [...files.contents.keys()].filter(isIn), problems: [] });
    },
    async read(one, limit): Promise<FileContent> {
      files.reads.push(one);
      await files.gate;
      const content = files.contents.get(one);
      if (content === undefined) return { problem: 'there is no such file', missing: true };
      if (content === UNREADABLE) return { problem: 'reading it is not permitted' };
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.length > limit ? { problem: `it is larger than ${limit / 1_000_000} MB` } : { bytes };
    },
  };
  return files;
}

export const UNREADABLE: Uint8Array = new Uint8Array();
