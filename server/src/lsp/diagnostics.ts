// Findings as diagnostics: pulled where the client can, pushed where it cannot. Tells a client again only of documents whose
// diagnostics are others than those it has, and never without the version where the document is open.

import {
  type Connection,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { DocumentAnalysis, DocumentId, Finding, Fix, Severity, View } from '../engine/index.ts';
import type { ClientFeatures } from './client.ts';
import { toLocation, toRange } from './convert.ts';
import { explain, guardAction, type Log } from './guard.ts';
import type { Host } from './host.ts';
import { publish } from './publish.ts';
import type { Timers } from './runtime.ts';
import { fileName } from './uris.ts';

/** Diagnostics with an id that is the same for the same content. */
export interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

export interface Diagnostics {
  of(id: DocumentId): Report;
  /** The same, but undefined, after a line in the log, where the rules fail on the document. */
  tryOf(id: DocumentId): Report | undefined;
  /** One finding as a diagnostic. */
  convert(view: View, document: DocumentAnalysis, finding: Finding): Diagnostic;
  /** Notes what a client has pulled. */
  pulled(id: DocumentId, report: Report): void;
  closed(id: DocumentId): void;
  /** Documents whose diagnostics may have changed since a moment, and the present one. Moments begin with 0. */
  changedSince(moment: number): { readonly ids: readonly DocumentId[]; readonly now: number };
  /** Done once something has changed since a moment; false when there will be no change any more. */
  changeAfter(moment: number): Promise<boolean>;
  end(): void;
  /** Says that a refused document is now refused or no longer so. */
  touch(id: DocumentId): void;
}

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly host: Host;
  readonly timers: Timers;
  readonly log: Log;
  version(id: DocumentId): number | undefined;
  externalUri(id: DocumentId): string;
  /** Why an open document is not checked. */
  refusal(id: DocumentId): string | undefined;
  ruleDocs(id: string): string;
}

const REFRESH_MS = 150;
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function createDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const { connection, client, host, timers, log } = options;
  /** What the client has, by document: the result id it pulled or what was pushed. */
  const known = new Map<DocumentId, string>();
  /** Documents that the diagnostics of a document point into. */
  const pointsInto = new Map<DocumentId, ReadonlySet<DocumentId>>();
  const failed = new Map<DocumentId, string>();
  const stale = new Set<DocumentId>();
  const changedAt = new Map<DocumentId, number>();
  let now = 0;
  let waiting: ((more: boolean) => void)[] = [];
  let ended = false;

  function of(id: DocumentId): Report {
    const items = itemsOf(id);
    return { resultId: fingerprint(JSON.stringify(items)), items };
  }

  function tryOf(id: DocumentId): Report | undefined {
    try {
      const report = of(id);
      failed.delete(id);
      return report;
    } catch (error) {
      const line = `Cannot check ${id}: ${explain(error)}`;
      if (failed.get(id) !== line) log.error(line);
      failed.set(id, line);
      return undefined;
    }
  }

  function itemsOf(id: DocumentId): Diagnostic[] {
    const refusal = options.refusal(id);
    if (refusal !== undefined) return [refusedDiagnostic(refusal)];
    const view = host.view();
    const document = view.document(id);
    const findings = document ? view.findings(id) : [];
    const others = new Set(findings.flatMap(({ related }) => related.map((place) => place.document)));
    if (others.size > 0) pointsInto.set(id, others);
    else pointsInto.delete(id);
    return document ? findings.map((finding) => convert(view, document, finding)) : [];
  }

  function convert(view: View, document: DocumentAnalysis, finding: Finding): Diagnostic {
    const related = finding.related.map((place): DiagnosticRelatedInformation => {
      return { location: toLocation(view, place, options.externalUri), message: place.message };
    });
    const diagnostic: Diagnostic = {
      range: toRange(document, finding),
      severity: SEVERITIES[finding.severity],
      source: 'Concord',
      code: finding.rule,
      message: client.relatedInformation ? finding.message : withPlaces(finding.message, related),
    };
    if (client.codeDescription) diagnostic.codeDescription = { href: options.ruleDocs(finding.rule) };
    if (client.relatedInformation && related.length > 0) diagnostic.relatedInformation = related;
    if (client.diagnosticData) diagnostic.data = { fixes: finding.fixes.map((fix) => fixData(view, fix)) };
    return diagnostic;
  }

  /** Without versions, which would make the same diagnostics look new at every keystroke. */
  function fixData(view: View, { title, edits, preferred }: Fix): object {
    return {
      title,
      ...(preferred ? { preferred } : {}),
      edits: edits.map((edit) => ({ ...toLocation(view, edit, options.externalUri), newText: edit.newText })),
    };
  }

  function push(id: DocumentId): void {
    const diagnostics = tryOf(id)?.items;
    if (!diagnostics) return;
    const version = options.version(id);
    const told = JSON.stringify([version, diagnostics]);
    if (known.get(id) === told || (!known.has(id) && version === undefined && diagnostics.length === 0)) return;
    if (version === undefined && diagnostics.length === 0) forget(id);
    else known.set(id, told);
    const uri = options.externalUri(id);
    publish(connection, uri, version, diagnostics);
  }

  function forget(id: DocumentId): void {
    known.delete(id);
    pointsInto.delete(id);
  }

  function changed(ids: readonly DocumentId[], edited: ReadonlySet<DocumentId>): void {
    const moved = [...pointsInto].filter(([, others]) => [...others].some((other) => edited.has(other)));
    const all = new Set([...ids, ...moved.map(([id]) => id)]);
    now++;
    for (const id of all) changedAt.set(id, now);
    if (!client.pullsDiagnostics) {
      for (const id of all) push(id);
      return;
    }
    wake();
    if (client.refreshesDiagnostics) refreshLater([...all].filter((id) => known.has(id) && !edited.has(id)));
  }

  function wake(): void {
    const awaited = waiting;
    waiting = [];
    for (const resolve of awaited) resolve(!ended);
  }

  /** A client pulls what it edits by itself; of the others it must be told, if they are really others by then. */
  function refreshLater(ids: readonly DocumentId[]): void {
    if (stale.size === 0 && ids.length > 0)
      timers.after(REFRESH_MS, guardAction('Refreshing diagnostics', log, refresh));
    for (const id of ids) stale.add(id);
  }

  async function refresh(): Promise<void> {
    const isOther = [...stale].some((id) => known.has(id) && tryOf(id)?.resultId !== known.get(id));
    stale.clear();
    if (isOther) await connection.languages.diagnostics.refresh();
  }

  host.onChanged(changed);

  return {
    of,
    tryOf,
    convert,
    pulled(id, { resultId }) {
      known.set(id, resultId);
    },
    closed(id) {
      if (client.pullsDiagnostics) forget(id);
      else push(id);
    },
    changedSince: (moment) => ({ ids: [...changedAt].filter(([, at]) => at > moment).map(([id]) => id), now }),
    changeAfter(moment) {
      if (ended || now > moment) return Promise.resolve(!ended);
      return new Promise((resolve) => waiting.push(resolve));
    },
    end() {
      ended = true;
      wake();
    },
    touch: (id) => changed([id], new Set()),
  };
}

/** For clients that show one place only: the others in words. */
function withPlaces(message: string, related: readonly DiagnosticRelatedInformation[]): string {
  const lines = related.map(({ location, message: words }) => {
    return `${fileName(location.uri)}:${location.range.start.line + 1}: ${words}`;
  });
  return [message, ...lines].join('\n');
}

function refusedDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'Concord',
    code: 'not-checked',
    message,
  };
}

/** 64 bits of a text, in hexadecimal: equal for equal texts. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The report that the client already has. */
export function unchanged(resultId: string): { kind: typeof DocumentDiagnosticReportKind.Unchanged; resultId: string } {
  return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
}
