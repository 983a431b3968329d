// `--baseline`: the JSON report of an earlier run. What it holds already is not new, and only what is new fails.

import type { Finding, View } from '../engine/index.ts';
import { findingIds } from '../engine/index.ts';
import { decode } from './decode.ts';
import type { CliHost } from './host.ts';

const LIMIT = 200_000_000;

/** The ids of the findings in a report, or in words why there are none to be had. */
export async function readBaseline(
  file: string,
  host: CliHost,
): Promise<ReadonlySet<string> | { readonly problem: string }> {
  const content = await host.files.read(file, LIMIT);
  const decoded = 'problem' in content ? content : decode(content.bytes);
  if (!('text' in decoded)) return { problem: decoded.problem };
  try {
    const report = JSON.parse(decoded.text) as { readonly findings?: unknown };
    if (!Array.isArray(report.findings)) return { problem: 'is not a report of check --format json' };
    const ids = report.findings.flatMap((each: unknown) => {
      const id = (each as { readonly id?: unknown } | null)?.id;
      return typeof id === 'string' ? [id] : [];
    });
    return new Set(ids);
  } catch {
    return { problem: 'is not a report of check --format json' };
  }
}

/** The findings that a baseline does not have. */
export function sinceBaseline(
  findings: readonly Finding[],
  view: View,
  baseline: ReadonlySet<string>,
): readonly Finding[] {
  const ids = findingIds(findings, view);
  return findings.filter((_, index) => !baseline.has(ids[index] as string));
}
