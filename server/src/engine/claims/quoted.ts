// Quotations, quotation marks and gaps of a whole document. A quotation that runs over paragraphs opens anew in each of them, or
// closes only in the last: neither is a slip, though no paragraph shows it by itself.

import type { Gap, MarkProblem, Quotation } from '../document.ts';
import type { InFurniture, Placed } from '../mentions/placed.ts';
import type { Span } from '../text/span.ts';

export function documentQuotations(placed: readonly Placed[]): readonly Quotation[] {
  return placed.flatMap(({ paragraph, offset }) =>
    paragraph.quotations.map(
      (quotation): Quotation => ({ ...moved(quotation, offset), inner: moved(quotation.inner, offset) }),
    ),
  );
}

/** Marks without their partner in the prose of a document. Linear. */
export function documentMarkProblems(placed: readonly Placed[], inFurniture: InFurniture): readonly MarkProblem[] {
  const prose = placed.filter(({ offset }) => !inFurniture(offset));
  const found: MarkProblem[] = [];
  let running = false;
  prose.forEach(({ paragraph, offset }, index) => {
    const next = prose[index + 1];
    const continued = running;
    running = false;
    for (const problem of paragraph.markProblems) {
      if (inFurniture(offset + problem.start)) continue;
      if (problem.kind === 'unopened' && continued) continue;
      if (problem.kind === 'unclosed' && next && continues(next)) {
        running = true;
        continue;
      }
      found.push({
        ...problem,
        ...moved(problem, offset),
        mark: problem.mark + offset,
        ...(problem.other && { other: moved(problem.other, offset) }),
      });
    }
    // Between the first and the last paragraph of one quotation there may be some without marks.
    if (continued && paragraph.markProblems.length === 0 && paragraph.quotations.length === 0) running = true;
  });
  return found;
}

/** Places in the prose of a document where a word must have stood. */
export function documentGaps(placed: readonly Placed[], inFurniture: InFurniture): readonly Gap[] {
  return placed.flatMap(({ paragraph, offset }) =>
    paragraph.gaps
      .filter(({ at }) => !inFurniture(offset + at))
      .map((gap): Gap => ({ ...gap, ...moved(gap, offset), at: gap.at + offset })),
  );
}

/** The paragraph takes a quotation up again, or ends it. */
function continues({ paragraph }: Placed): boolean {
  return /^\s*["“”]/.test(paragraph.text.slice(0, 8)) || paragraph.markProblems.some(({ kind }) => kind === 'unopened');
}

function moved<T extends Span>({ start, end }: T, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
