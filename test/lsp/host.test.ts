// The host: gathers changes, survives an engine that throws, and changes over to new knowledge without losing an edit.

import { describe, expect, test } from 'vitest';
import type { Change, KnowledgeData, Settings, SourceDocument, Workspace } from '../../server/src/engine/index.ts';
import { createHost, type Host } from '../../server/src/lsp/host.ts';
import { KNOWLEDGE } from './workspace.ts';

interface Setup {
  readonly host: Host;
  readonly log: string[];
  /** Each workspace that was made, with the changes it was given. */
  readonly made: { readonly settings: Settings; readonly changes: Change[] }[];
  readonly told: { readonly ids: readonly string[]; readonly edited: readonly string[] }[];
  fire(): void;
  /** Lets the next slice of work begin. */
  step(): Promise<void>;
}

function setup(): Setup {
  const log: string[] = [];
  const made: Setup['made'] = [];
  const told: Setup['told'] = [];
  const scheduled = new Set<() => void>();
  let paused: (() => void)[] = [];
  const host = createHost({
    log: { info: () => undefined, warn: () => undefined, error: (line) => log.push(line) },
    timers: {
      after(_, run) {
        scheduled.add(run);
        return () => scheduled.delete(run);
      },
      pause: () => new Promise((resolve) => paused.push(resolve)),
    },
    knowledge: KNOWLEDGE,
    settings: { rules: {} },
    createWorkspace(_: KnowledgeData, settings: Settings) {
      const changes: Change[] = [];
      made.push({ settings, changes });
      return textsOnly(settings, changes);
    },
  });
  host.onChanged((ids, edited) => told.push({ ids, edited: [...edited] }));
  return {
    host,
    log,
    made,
    told,
    fire() {
      for (const run of [...scheduled]) run();
    },
    async step() {
      const due = paused;
      paused = [];
      for (const go of due) go();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

/** A workspace that keeps texts and throws at some. */
function textsOnly(settings: Settings, changes: Change[]): Workspace {
  const texts = new Map<string, SourceDocument>();
  const view = {
    settings,
    get ids() {
      return [...texts.keys()].sort();
    },
    document: (id: string) => texts.has(id) && { format: texts.get(id)?.format, length: texts.get(id)?.text.length },
    excerpt: (id: string) => texts.get(id)?.text ?? '',
    update(change: Change) {
      changes.push(change);
      for (const document of change.put ?? []) {
        if (document.text === 'THROW') throw new Error('engine bug');
        texts.set(document.id, document);
      }
      for (const id of change.remove ?? []) texts.delete(id);
      return ['other'];
    },
  };
  return view as unknown as Workspace;
}

const text = (id: string, words: string): SourceDocument => ({ id, format: 'plain', text: words });

describe('the host', () => {
  test('applies what was gathered, the last of each document, when its time has come', () => {
    const { host, made, told, fire } = setup();
    host.put(text('a', '1'));
    host.put(text('a', '2'));
    host.put(text('b', '1'));
    expect(made[0]?.changes).toEqual([]);
    fire();
    expect(made[0]?.changes).toEqual([{ put: [text('a', '2')] }, { put: [text('b', '1')] }]);
    expect(told).toEqual([{ ids: ['a', 'b', 'other'], edited: ['a', 'b'] }]);
    fire();
    expect(told).toHaveLength(1);
  });

  test('applies it at once for whoever looks', () => {
    const { host } = setup();
    host.put(text('a', '1'));
    expect(host.view().ids).toEqual(['a']);
    host.remove('a');
    expect(host.view().ids).toEqual([]);
  });

  test('an engine that throws at one document keeps the others', () => {
    const { host, log } = setup();
    host.put(text('a', 'THROW'));
    host.put(text('b', '1'));
    expect(host.view().ids).toEqual(['b']);
    expect(log).toEqual(['Cannot analyse a: engine bug']);
  });

  test('with other settings and no document, changes over at once', () => {
    const { host } = setup();
    host.configure(KNOWLEDGE, { rules: { x: 'off' } });
    expect(host.view().settings.rules).toEqual({ x: 'off' });
  });

  test('changes over in slices; the old one answers meanwhile, and no edit is lost', async () => {
    const { host, made, told, step } = setup();
    for (const id of ['a', 'b', 'c']) host.put(text(id, '1'));
    host.configure(KNOWLEDGE, { rules: { x: 'off' } });
    expect(made[1]?.changes).toEqual([{ put: [text('a', '1')] }]);
    expect(host.view().settings.rules).toEqual({});
    host.put(text('a', '2'));
    host.put(text('d', '1'));
    host.remove('c');
    expect(host.view().excerpt('a', { start: 0, end: 9 })).toBe('2');
    for (let slices = 0; slices < 6; slices++) await step();
    const view = host.view();
    expect(view.settings.rules).toEqual({ x: 'off' });
    expect(view.ids.map((id) => id + view.excerpt(id, { start: 0, end: 9 }))).toEqual(['a2', 'b1', 'd1']);
    expect(told.at(-1)).toEqual({ ids: ['a', 'b', 'd'], edited: [] });
  });

  test('a second change while the first is under way replaces it', async () => {
    const { host, made, step } = setup();
    for (const id of ['a', 'b']) host.put(text(id, '1'));
    host.configure(KNOWLEDGE, { rules: { x: 'off' } });
    host.configure(KNOWLEDGE, { rules: { y: 'off' } });
    for (let slices = 0; slices < 6; slices++) await step();
    expect(host.view().settings.rules).toEqual({ y: 'off' });
    expect(made[1]?.changes).toHaveLength(1);
    expect(host.view().ids).toEqual(['a', 'b']);
  });
});
