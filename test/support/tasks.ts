// Runs tasks that need one another, two at a time, and tells of each when it is over.
import { availableParallelism } from 'node:os';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Counts {
  readonly output: string;
  /** Something to say beside the counts: which editor ran. */
  readonly note?: string;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly string[];
  /** A suite, whose tests are counted; otherwise a preparation, counted only when it fails. */
  readonly counts?: boolean;
  readonly run: () => Promise<Outcome>;
}

const atOnce = Math.min(2, availableParallelism());

/** Runs the tasks wanted and whatever they need; prints the sum on the last line and hands back the exit code. */
export async function runAll(tasks: readonly Task[], wanted: readonly Task[]): Promise<number> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const waiting = tasks.filter((task) => wanted.some((other) => isNeeded(task, other, byId)));
  const done = new Map<string, Outcome>();
  const running = new Map<string, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.find((task) => task.needs.every((id) => done.has(id)));
    if (ready && running.size < atOnce) {
      waiting.splice(waiting.indexOf(ready), 1);
      running.set(
        ready.id,
        runOne(ready, done).then((outcome) => {
          running.delete(ready.id);
          done.set(ready.id, outcome);
        }),
      );
    } else {
      await Promise.race(running.values());
    }
  }
  return sum(tasks, done);
}

function isNeeded(task: Task, by: Task, byId: ReadonlyMap<string, Task>): boolean {
  if (task === by) return true;
  return by.needs.some((id) => {
    const needed = byId.get(id);
    return needed !== undefined && isNeeded(task, needed, byId);
  });
}

async function runOne(task: Task, done: ReadonlyMap<string, Outcome>): Promise<Outcome> {
  const began = performance.now();
  const missing = task.needs.filter((id) => (done.get(id)?.failed ?? 1) > 0);
  const outcome =
    missing.length > 0 ? couldNotRun(`${missing.join(' and ')} failed`) : await task.run().catch(couldNotRun);
  const { passed, failed, skipped, note } = outcome;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = task.counts
    ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    : failed
      ? 'failed'
      : 'done';
  console.log(`── ${task.title} ── ${counts} (${seconds} s)${note ? ` in ${note}` : ''}`);
  if (failed > 0) console.log(outcome.output.trimEnd().replaceAll(/^/gm, '   '));
  return outcome;
}

function couldNotRun(why: unknown): Outcome {
  const output = `The suite could not run: ${why instanceof Error ? why.message : why}`;
  return { output, passed: 0, failed: 1, skipped: 0 };
}

function sum(tasks: readonly Task[], done: ReadonlyMap<string, Outcome>): number {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const task of tasks) {
    const outcome = done.get(task.id);
    if (!outcome) continue;
    if (task.counts) {
      total.passed += outcome.passed;
      total.skipped += outcome.skipped;
    }
    total.failed += outcome.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
