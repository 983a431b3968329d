// What resolution works on: the paragraphs of a document in their places, the knowledge, and the date of the text.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameIndex } from '../knowledge/names.ts';
import type { DateInterval } from '../text/calendar.ts';
import type { InFurniture, Placed } from './placed.ts';

export interface ResolveInput {
  readonly source: string;
  readonly placed: readonly Placed[];
  readonly knowledge: Knowledge;
  readonly names: NameIndex;
  readonly date: DateInterval | undefined;
  readonly inFurniture: InFurniture;
  /** True in the page's own words about itself: credits, bylines, newsletter lines. */
  readonly ofPage: InFurniture;
}
