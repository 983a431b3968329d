// The outcome as text: tables in Markdown, read alike in a terminal and in RESULTS.md.

import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import { ANALYSIS, FLOOR } from './concord.ts';
import type { Keystrokes } from './keystroke.ts';
import { megabytesPerSecond, type Timing } from './measure.ts';
import type { IndexSize } from './scale.ts';

/** Rows of throughput: the floor first, peers last. */
export function throughputTable(timings: readonly Timing[], peers: ReadonlySet<string>): string {
  const floor = speedOf(timings, FLOOR);
  const analysis = speedOf(timings, ANALYSIS);
  const whole = Math.max(...timings.map(({ bytes }) => bytes));
  const rows = timings.map((timing) => {
    const speed = megabytesPerSecond(timing);
    const part = timing.bytes < whole ? megabytes(timing.bytes) : 'all';
    const faster = peers.has(timing.name) ? `${(analysis / speed).toFixed(1)}×` : '';
    return [
      timing.name,
      part,
      timing.time.toFixed(0),
      timing.wall.toFixed(0),
      speed.toFixed(2),
      `${(floor / speed).toFixed(1)}×`,
      faster,
    ];
  });
  return table(['', 'texts', 'ms', 'wall ms', 'MB/s', 'times the floor', 'Concord’s full analysis is faster'], rows);
}

export interface FormatRow {
  readonly format: string;
  /** The floor, recognition and analysis. */
  readonly timings: readonly Timing[];
}

export function formatTable(rows: readonly FormatRow[]): string {
  const shown = rows.map(({ format, timings }) => {
    const [floor, ...others] = timings.map(megabytesPerSecond);
    const ratio = (floor ?? Number.NaN) / (others.at(-1) ?? Number.NaN);
    return [
      format,
      megabytes(timings[0]?.bytes ?? 0),
      ...[floor, ...others].map((speed) => speed?.toFixed(2) ?? ''),
      `${ratio.toFixed(1)}×`,
    ];
  });
  return table(['format', 'texts', 'floor MB/s', 'recognition MB/s', 'analysis MB/s', 'times the floor'], shown);
}

export function scaleTable(sizes: readonly IndexSize[], timings: readonly Timing[]): string {
  const rows = sizes.map((size, i) => {
    const timing = timings[i] as Timing;
    return [
      `${size.times}×`,
      grouped(size.entities),
      grouped(size.patterns),
      size.build.toFixed(0),
      timing.time.toFixed(0),
      megabytesPerSecond(timing).toFixed(2),
    ];
  });
  return table(['knowledge', 'entities', 'patterns', 'ms to compile', 'ms to recognise', 'MB/s'], rows);
}

export function keystrokeTable(keystrokes: readonly Keystrokes[]): string {
  const rows = keystrokes.map(({ others, bytes, edits, middle, slow }) => [
    String(others),
    megabytes(bytes),
    String(edits),
    middle.toFixed(2),
    slow.toFixed(2),
  ]);
  return table(['other documents', 'the document', 'edits', 'p50 ms', 'p95 ms'], rows);
}

/** "2 cores (name of the processor), 8 GB, Node 20.1.0 on linux x64". */
export function machine(): string {
  const all = cpus();
  return `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node} on ${process.platform} ${process.arch}`;
}

/** Short hash of the commit that is checked out, as git keeps it. */
export function commit(): string {
  const head = read('.git/HEAD').trim();
  const ref = /^ref: (.+)$/.exec(head)?.[1];
  const packed =
    ref === undefined ? undefined : new RegExp(`^([0-9a-f]{40}) ${ref}$`, 'm').exec(read('.git/packed-refs'))?.[1];
  const hash = ref === undefined ? head : read(`.git/${ref}`).trim() || packed;
  return hash?.slice(0, 10) || 'none yet';
}

export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function speedOf(timings: readonly Timing[], name: string): number {
  const timing = timings.find((each) => each.name === name);
  return timing ? megabytesPerSecond(timing) : Number.NaN;
}

/** The first column is words, the others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, 3, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
