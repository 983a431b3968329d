// Mentions and claims as JSON, one object a line. The shapes are a contract: fields are added, never renamed or removed.

import { type Claim, isoDay, showValue, type View } from '../../engine/index.ts';

/** Every mention of a document. */
export function mentionLines(view: View, id: string): string {
  const mentions = view.document(id)?.mentions ?? [];
  return lines(
    mentions.map(({ start, end, text, type, entity, name, title, how }) => {
      return { file: id, start, end, text, type, entity, name, ...(title ? { title: title.text } : {}), how };
    }),
  );
}

/** Every claim of a document. */
export function claimLines(view: View, id: string): string {
  const claims = view.document(id)?.claims ?? [];
  return lines(
    claims.map((claim) => {
      const { start, end, text, subject, property } = claim;
      return {
        file: id,
        start,
        end,
        text,
        subject,
        property,
        value: showValue(claim.value),
        qualifiers: qualifiersOf(claim),
      };
    }),
  );
}

/** What else belongs to a claim: its own qualifiers, its modality where it is not simply asserted, and its as-of date. */
export function qualifiersOf(claim: Claim): Readonly<Record<string, string>> {
  return {
    ...claim.qualifiers,
    ...(claim.modality === 'asserted' ? {} : { modality: claim.modality }),
    ...(claim.asOf ? { asOf: isoSpan(claim.asOf) } : {}),
  };
}

function isoSpan({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}

function lines(objects: readonly object[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}
