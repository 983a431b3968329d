// Markdown for hovers and cards. Everything that comes from a text, a file name or the knowledge passes through here, so
// that it is shown as it stands and never becomes markup, a link or a command.

import type { Source } from '../knowledge/model.ts';

/** Words as Markdown that shows them literally, on one line. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~@]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^[#=+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link, or only its label where there is no address to link to. `label` is Markdown already. */
export function markdownLink(label: string, address: string | undefined): string {
  if (!address) return label;
  return `[${label}](${address.replace(/[\s()<>\\"`|[\]]/g, percent)})`;
}

/** The address if it is one that may be linked to: http or https, nothing else. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : undefined;
}

/** Numbers sources in the order in which facts name them, and lists those that were named. */
export interface SourceNotes {
  /** The reference mark of a source: "[1]"; empty for an unknown one. */
  mark(source: string | undefined): string;
  /** One Markdown line for each source that was named. */
  lines(): readonly string[];
}

/** A new numbering of sources. */
export function sourceNotes(find: (id: string) => Source | undefined): SourceNotes {
  const numbers = new Map<string, number>();
  const found: Source[] = [];
  return {
    mark(id) {
      const source = id === undefined ? undefined : find(id);
      if (id === undefined || source === undefined) return '';
      const known = numbers.get(id);
      if (known !== undefined) return ` \\[${known}\\]`;
      found.push(source);
      numbers.set(id, found.length);
      return ` \\[${found.length}\\]`;
    },
    lines: () => found.map((source, index) => `\\[${index + 1}\\] ${sourceLine(source)}`),
  };
}

/** Title (linked), publisher and date of a source. */
export function sourceLine(source: Source): string {
  const title = markdownLink(escapeMarkdown(source.title), webAddress(source.url));
  const rest = [source.publisher, source.date].filter((part) => part !== undefined).map(escapeMarkdown);
  return [title, ...rest].join(', ');
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** "1 mention", "3 mentions". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function percent(character: string): string {
  const code = character.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character);
}
