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
  const all = prose.flatMap(({ paragraph, offset }, index) =>
    paragraph.markProblems
      // A mark that touches no word is no quotation mark of prose.
      .filter(({ start, end }) => end - start > 1 && !inFurniture(offset + start))
      .map((problem) => ({ problem, offset, index })),
  );
  const found: MarkProblem[] = [];
  // A quotation over paragraphs opens anew in the next, or is closed by the next mark that closes nothing.
  let open: number | undefined;
  all.forEach(({ problem, offset, index }, i) => {
    if (problem.kind === 'unopened' && open !== undefined) {
      open = undefined;
      return;
    }
    if (problem.kind === 'unclosed') {
      const next = all[i + 1]?.problem;
      if (next?.kind === 'unopened') {
        open = index;
        return;
      }
      if (prose[index + 1] && opensAnew(prose[index + 1] as Placed)) return;
    }
    found.push({
      ...problem,
      ...moved(problem, offset),
      mark: problem.mark + offset,
      ...(problem.other && { other: moved(problem.other, offset) }),
    });
  });
  return found;
}

function opensAnew({ paragraph }: Placed): boolean {
  return /^\s*["“”]/.test(paragraph.text.slice(0, 8));
}

/** Places in the prose of a document where a word must have stood. */
export function documentGaps(placed: readonly Placed[], inFurniture: InFurniture): readonly Gap[] {
  return placed.flatMap(({ paragraph, offset }) =>
    paragraph.gaps
      .filter(({ at }) => !inFurniture(offset + at))
      .map((gap): Gap => ({ ...gap, ...moved(gap, offset), at: gap.at + offset })),
  );
}

function moved<T extends Span>({ start, end }: T, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
