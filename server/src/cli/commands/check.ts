// `concord check`: reports the findings of the documents that are named.

import { RULES, type Severity } from '../../engine/index.ts';
import { type Arguments, lastOf, meant } from '../args.ts';
import { readBaseline, sinceBaseline } from '../baseline.ts';
import type { Command } from '../command.ts';
import type { CliHost } from '../host.ts';
import { complain, INPUT_OPTIONS, load } from '../load.ts';
import { jsonReport } from '../reporters/json.ts';
import type { CheckResult } from '../reporters/result.ts';
import { sarifReport } from '../reporters/sarif.ts';
import { textReport } from '../reporters/text.ts';
import { styleFor } from '../style.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const check: Command = {
  name: 'check',
  summary: 'Reports where facts disagree: inside a text, between texts, and with the knowledge.',
  usage: '[paths] [options]',
  options: {
    format: { value: 'format', choices: ['text', 'json', 'sarif'], help: 'how to report (default text)' },
    rule: { value: 'id', help: 'only this rule; may be repeated' },
    'fail-on': {
      value: 'severity',
      choices: ['error', 'warning', 'information', 'never'],
      help: 'exit with 1 from this severity on (default warning)',
    },
    notes: {
      value: 'glob',
      help: 'what you write yourself; may be repeated (default **/{notes,briefs,briefings}/**, *.brief)',
    },
    strict: { help: 'warn of articles that disagree with one another even beside notes' },
    baseline: { value: 'file', help: 'the JSON report of an earlier run; only what is new is reported' },
    ...INPUT_OPTIONS,
  },
  async run(args, host) {
    const started = host.now();
    const rules = rulesOf(args, host);
    if (!rules) return 2;
    const file = lastOf(args, 'baseline');
    const baseline = file === undefined ? undefined : await readBaseline(file, host);
    if (baseline && 'problem' in baseline) {
      complain(host, `check: the baseline ${file}: ${baseline.problem}`);
      return 2;
    }
    const notes = args.options.get('notes');
    const strict = args.options.has('strict');
    const loaded = await load(args, { rules, strict, ...(notes && { notes }) }, host);
    if (!loaded) return 2;
    const { view, problems } = loaded;
    const all = view.ids.flatMap((id) => view.findings(id));
    const findings = baseline ? sinceBaseline(all, view, baseline) : all;
    const result: CheckResult = { view, findings, problems, milliseconds: host.now() - started };
    host.out(report(result, lastOf(args, 'format') ?? 'text', host));
    if (problems.length > 0) return 2;
    const failOn = SEVERITIES.indexOf((lastOf(args, 'fail-on') ?? 'warning') as Severity);
    return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= failOn) ? 1 : 0;
  },
};

function report(result: CheckResult, format: string, host: CliHost): string {
  if (format === 'json') return jsonReport(result);
  if (format === 'sarif') return sarifReport(result, { version: host.version, uri: host.files.uri });
  return textReport(result, styleFor(host.color));
}

/** Settings for the rules asked for: all others off. Undefined, after a line, for a rule that is not there. */
function rulesOf(args: Arguments, host: CliHost): Readonly<Record<string, Severity | 'off'>> | undefined {
  const wanted = args.options.get('rule');
  if (!wanted) return {};
  const known = RULES.map(({ docs }) => docs.id);
  for (const id of wanted) {
    if (known.includes(id)) continue;
    complain(host, `check: unknown rule ${JSON.stringify(id)}${meant(id, known)} (the rules are ${known.join(', ')})`);
    return undefined;
  }
  return Object.fromEntries(known.filter((id) => !wanted.includes(id)).map((id) => [id, 'off' as const]));
}
