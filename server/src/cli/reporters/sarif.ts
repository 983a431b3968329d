// `check --format sarif`: SARIF 2.1.0, for code-scanning services and viewers. Columns are UTF-16 units, as in the engine.

import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import {
  type Fix as EngineFix,
  type Finding,
  findingIds,
  positionAt,
  RULES,
  type Severity,
  type SilencedFinding,
  type Span,
  type View,
} from '../../engine/index.ts';
import type { CheckResult } from './result.ts';

export interface SarifOptions {
  readonly version: string;
  /** A path as a URI reference, relative where the path is. */
  uri(path: string): string;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The whole result as a SARIF log. */
export function sarifReport({ view, findings, problems }: CheckResult, options: SarifOptions): string {
  const context: Context = { view, uri: options.uri };
  const silenced = view.ids.flatMap((id) => view.silenced(id));
  const all = [...findings, ...silenced.map(({ finding }) => finding)];
  const ids = findingIds(all, view);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Concord',
            version: options.version,
            semanticVersion: options.version,
            rules: RULES.map(({ docs }) => descriptor(docs)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification) },
        ],
        artifacts: view.ids.map((id) => ({ location: artifact(context, id) })),
        results: all.map((finding, index) => ({
          ...result(context, finding, ids[index] as string),
          ...suppression(silenced[index - findings.length]),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Context {
  readonly view: View;
  uri(path: string): string;
}

function descriptor(docs: (typeof RULES)[number]['docs']): ReportingDescriptor {
  const help = `${docs.what}\n\n${docs.why}\n\nReported: ${docs.bad}\n\nRight: ${docs.good}`;
  return {
    id: docs.id,
    shortDescription: { text: docs.title },
    fullDescription: { text: docs.what },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVELS[docs.severity] },
  };
}

function notification(line: string): Notification {
  return { level: 'error', message: { text: line } };
}

function result(context: Context, finding: Finding, print: string): Result {
  const related = finding.related.map(
    (place, id): Location => ({ id, ...location(context, place.document, place), message: { text: place.message } }),
  );
  const fixes = finding.fixes.map((fix) => sarifFix(context, fix));
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ docs }) => docs.id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [location(context, finding.document, finding)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    partialFingerprints: { 'concordFinding/v1': print },
  };
}

function location(context: Context, id: string, span: Span): { physicalLocation: PhysicalLocation } {
  const snippet = { text: context.view.excerpt(id, span) };
  return {
    physicalLocation: {
      artifactLocation: artifact(context, id),
      region: { ...region(context.view, id, span), snippet },
    },
  };
}

function artifact({ uri }: Context, id: string): ArtifactLocation {
  return { uri: uri(id) };
}

function region(view: View, id: string, { start, end }: Span): Region {
  const lineStarts = view.document(id)?.lineStarts ?? new Uint32Array(1);
  const [from, to] = [positionAt(lineStarts, start), positionAt(lineStarts, end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function sarifFix(context: Context, { title, edits }: EngineFix): Fix {
  const ids = [...new Set(edits.map((edit) => edit.document))];
  return {
    description: { text: title },
    artifactChanges: ids.map((id) => ({
      artifactLocation: artifact(context, id),
      replacements: edits
        .filter((edit) => edit.document === id)
        .map((edit) => ({ deletedRegion: region(context.view, id, edit), insertedContent: { text: edit.newText } })),
    })),
  };
}

function suppression(silenced: SilencedFinding | undefined): Pick<Result, 'suppressions'> {
  if (!silenced) return {};
  const kind = silenced.by === 'comment' ? 'inSource' : 'external';
  return { suppressions: [{ kind, status: 'accepted', justification: silenced.reason }] };
}
