// The user's settings, however the client hands them over: asked for where it can answer, otherwise as it sends them.
// Whatever is missing, null or malformed has its default.

import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { DEFAULT_NOTES, RULES } from '../engine/index.ts';
import type { ConcordSettings } from '../protocol.ts';
import type { ClientFeatures } from './client.ts';
import { guardAction, type Log, reason } from './guard.ts';
import type { Timers } from './runtime.ts';

export interface Settings {
  current(): ConcordSettings;
  /** Asks the client for the settings; done when they are known, or when it is too slow to wait for. */
  load(): Promise<void>;
  /** Calls `listener` after every change. */
  onChanged(listener: (now: ConcordSettings, before: ConcordSettings) => void): void;
}

export const DEFAULT_SETTINGS: ConcordSettings = {
  rules: {},
  overrides: [],
  notes: DEFAULT_NOTES,
  strict: false,
  maxFileSize: 5,
  exclude: [],
  hover: { trace: false },
};

const SECTION = 'concord';
const PATIENCE_MS = 2000;
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

export function createSettings(connection: Connection, client: ClientFeatures, timers: Timers, log: Log): Settings {
  let pushed: unknown = client.options.settings;
  let current = readSettings(pushed, log);
  let asked = 0;
  const listeners: ((now: ConcordSettings, before: ConcordSettings) => void)[] = [];

  function take(raw: unknown): void {
    const before = current;
    const next = readSettings(raw, log);
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    current = next;
    for (const listener of listeners) guardAction('Applying the settings', log, listener)(next, before);
  }

  async function ask(): Promise<void> {
    const question = ++asked;
    try {
      const answer: unknown = await connection.workspace.getConfiguration(SECTION);
      if (question === asked) take(answer ?? pushed);
    } catch (error) {
      log.warn(`The client has not told the settings: ${reason(error)}`);
    }
  }

  function load(): Promise<void> {
    if (!client.configuration) return Promise.resolve(take(pushed));
    return new Promise((resolve) => {
      const cancel = timers.after(PATIENCE_MS, resolve);
      void ask().finally(() => {
        cancel();
        resolve();
      });
    });
  }

  connection.onDidChangeConfiguration(
    guardAction('Reading the settings', log, (params: { readonly settings?: unknown } | undefined) => {
      pushed = section(params?.settings) ?? pushed;
      return load();
    }),
  );

  return {
    current: () => current,
    load() {
      if (client.registersConfiguration) {
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch(() => undefined);
      }
      return load();
    },
    onChanged(listener) {
      listeners.push(listener);
    },
  };
}

/** Settings that were sent unasked: all of them, or the section alone. Undefined where there is nothing of ours among them. */
function section(settings: unknown): unknown {
  if (!isRecord(settings)) return undefined;
  if (SECTION in settings) return settings[SECTION];
  return Object.keys(DEFAULT_SETTINGS).some((key) => key in settings) ? settings : undefined;
}

function readSettings(raw: unknown, log: Log): ConcordSettings {
  if (!isRecord(raw)) return DEFAULT_SETTINGS;
  const { rules, overrides, notes, strict, maxFileSize, exclude, hover } = raw;
  return {
    rules: readRules(rules, log),
    overrides: Array.isArray(overrides) ? overrides.filter(isRecord).map((each) => readOverride(each, log)) : [],
    notes: Array.isArray(notes) ? strings(notes) : DEFAULT_NOTES,
    strict: strict === true,
    maxFileSize: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : DEFAULT_SETTINGS.maxFileSize,
    exclude: Array.isArray(exclude) ? strings(exclude) : [],
    hover: { trace: isRecord(hover) && hover['trace'] === true },
  };
}

function readOverride(raw: Record<string, unknown>, log: Log): ConcordSettings['overrides'][number] {
  const { files, rules } = raw;
  return { files: Array.isArray(files) ? strings(files) : [], rules: readRules(rules, log) };
}

function strings(list: readonly unknown[]): readonly string[] {
  return list.filter((each) => typeof each === 'string');
}

function readRules(raw: unknown, log: Log): ConcordSettings['rules'] {
  if (!isRecord(raw)) return {};
  const known = new Set(RULES.map((rule) => rule.docs.id));
  const entries = Object.entries(raw).filter(([id, severity]) => {
    if (severity === null) return false;
    if (!known.has(id)) log.warn(`Settings: there is no rule "${id}".`);
    else if (!SEVERITIES.includes(severity))
      log.warn(`Settings: "${id}" has no severity of error, warning, information, hint or off.`);
    else return true;
    return false;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as ConcordSettings['rules'];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
