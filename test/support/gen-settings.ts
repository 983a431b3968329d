// The setting `concord.rules`, made from the rules themselves: which ids there are, how severe each is, what each reports.
// Whoever generates files puts it into package.json under contributes.configuration.properties.

import type { AnyRule } from '../../server/src/engine/index.ts';

/** As JSON Schema, with what VS Code's settings editor adds to it. */
export interface RulesSetting {
  readonly type: 'object';
  readonly order: number;
  readonly markdownDescription: string;
  readonly default: Readonly<Record<string, never>>;
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, RuleSetting>>;
}

export interface RuleSetting {
  readonly type: 'string';
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The setting for these rules, by id. */
export function settingsFor(rules: readonly AnyRule[]): RulesSetting {
  const byId = rules.map(({ docs }) => docs).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    type: 'object',
    order: 1,
    markdownDescription:
      'The severity of each rule’s findings; `off` silences the rule. What a rule is for: the command *Concord: Explain Rule*.',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      byId.map(({ id, severity, title }): [string, RuleSetting] => [
        id,
        { type: 'string', enum: SEVERITIES, default: severity, description: `${title}.` },
      ]),
    ),
  };
}

/** The text of package.json with the setting in it, everything else as it was. */
export function manifestWithSettings(manifest: string, rules: readonly AnyRule[]): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration.properties['concord.rules'] = settingsFor(rules);
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}
