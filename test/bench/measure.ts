// Timing: warm-up, rounds in turn (so that a busy moment of a shared machine falls on all alike), medians. The time of a round
// is the smaller of wall time and processor time: on an idle machine the wall's, on a shared one without the waiting.

import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Subject {
  readonly name: string;
  /** What it works on, in bytes of UTF-8. */
  readonly bytes: number;
  /** Made anew for each round, outside the time: a run that begins with empty caches. */
  prepare(): () => void;
}

export interface Timing {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds, the middle one of all rounds; see the head of this file. */
  readonly time: number;
  readonly wall: number;
}

/** Runs all subjects `warmUp` times and then `rounds` times, one after the other in each round. */
export function measure(
  subjects: readonly Subject[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): readonly Timing[] {
  const collect = collector();
  const walls = subjects.map((): number[] => []);
  const times = subjects.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    subjects.forEach((subject, i) => {
      const run = subject.prepare();
      collect();
      const { wall, time } = timeOf(run);
      if (round < 0) return;
      walls[i]?.push(wall);
      times[i]?.push(time);
    });
  }
  return subjects.map(({ name, bytes }, i) => ({
    name,
    bytes,
    time: quantile(times[i] ?? [], 0.5),
    wall: quantile(walls[i] ?? [], 0.5),
  }));
}

/** Milliseconds that one run takes. */
export function timeOf(run: () => void): { readonly time: number; readonly wall: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, time: Math.min(wall, (user + system) / 1000) };
}

/** Collects garbage, so that no run pays for what was made before it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function megabytesPerSecond({ bytes, time }: Timing): number {
  return bytes / 1e3 / time;
}
