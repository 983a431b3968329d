// The plain words in which the features speak of types, properties, dates and ordinals. British spelling, no jargon.

import type { DateOrigin, DocumentDate } from '../document.ts';
import type { EntityType, Post } from '../knowledge/model.ts';
import { showInterval } from '../text/calendar.ts';

/** A type as a word at the beginning of a line. */
export const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  agreement: 'Agreement',
  official: 'Official',
  system: 'Weapon system',
  organisation: 'Organisation',
  exercise: 'Exercise',
  document: 'Document',
  dialogue: 'Dialogue',
  status: 'Status',
  initiative: 'Initiative',
  place: 'Place',
};

/** "signed-place" as "Signed place" where no better words are listed. */
export function propertyName(property: string): string {
  const listed = PROPERTY_NAMES[property];
  if (listed !== undefined) return listed;
  const words = property.replace(/[-_]+|(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return capitalised(words);
}

/** With a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "first", "second", "12th". */
export function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** The document's date and where it came from: "26 October 2020, inferred from the text (the page says 19 March 2024)". */
export function showDocumentDate(date: DocumentDate): string {
  const stated = date.stated ? ` (${ORIGINS[date.stated.origin].says} ${showInterval(date.stated.interval)})` : '';
  return `${showInterval(date.interval)}, ${ORIGINS[date.origin].from}${stated}`;
}

/** A post as texts write it: "US Secretary of Defense". */
export function showPost(post: Post): string {
  return post.name.replace(/\bUnited States\b(?! of)/, 'US').replace(/\bUnited Kingdom\b/, 'UK');
}

const ORIGINS: Readonly<Record<DateOrigin, { readonly from: string; readonly says: string }>> = {
  'front-matter': { from: 'from its front matter', says: 'its front matter says' },
  dateline: { from: 'from its dateline', says: 'its dateline says' },
  byline: { from: 'from its byline', says: 'its byline says' },
  header: { from: 'from its header', says: 'its header says' },
  'page-header': { from: 'from the page header', says: 'the page says' },
  inferred: { from: 'inferred from the text', says: 'the text fits' },
};

const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  'first-held': 'First held',
  'in-force': 'In force since',
  'in-service': 'In service since',
  maker: 'Made by',
  origin: 'From',
  'signed-at': 'Signed at',
  'signed-place': 'Signed in',
  object: 'About',
  purpose: 'For',
  parent: 'Part of',
  class: 'Class',
};
