// The pages and tables about rules, made from the rules' own docs. What Concord says of an example is not written down but
// found out, by checking the example.

import {
  type AnyRule,
  type CompiledKnowledge,
  createWorkspace,
  type Finding,
  PROPERTIES,
} from '../../server/src/engine/index.ts';

/** The page of a rule, as Markdown. */
export function rulePage(rule: AnyRule, knowledge: CompiledKnowledge): string {
  const { id, title, severity, what, why, bad, good } = rule.docs;
  const sections = [
    `# ${id}`,
    `<!-- Generated from the rule by \`npm run gen\`; not to be edited. -->`,
    `${title}. Default severity: **${severity}**.`,
    `## What it does`,
    what,
    `## Why it is bad`,
    why,
    `## Example`,
    fenced(bad),
    'Concord says:',
    fenced(findingsIn(bad, id, knowledge).flatMap(said).join('\n')),
    `## Use instead`,
    fenced(good),
    `## Silence or configure it`,
    `In the editor’s settings, give the rule another severity, or \`off\`:`,
    fenced(
      JSON.stringify({ 'concord.rules': { [id]: severity === 'hint' ? 'warning' : 'hint' } }, undefined, 2),
      'json',
    ),
    `On the command line, \`concord check --rule ${id}\` runs this rule and no other; \`concord explain ${id}\` tells what is said here.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** One line a rule; `folder` leads to the pages, and ends with a slash unless it is empty. */
export function rulesTable(rules: readonly AnyRule[], folder: string): string {
  const rows = sorted(rules).map(
    ({ docs: { id, severity, title } }) => `| [\`${id}\`](${folder}${id}.md) | ${severity} | ${title} |`,
  );
  return ['| rule | severity | what it reports |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The properties that texts are compared by, as a sentence. */
export function propertiesSentence(): string {
  return `Properties that texts are read for: ${PROPERTIES.map(({ label }) => label).join(', ')}.`;
}

/** The list of all pages. */
export function rulesIndex(rules: readonly AnyRule[]): string {
  const sections = [
    '# Rules',
    `<!-- Generated from the rules by \`npm run gen\`; not to be edited. -->`,
    'Each rule reports one kind of finding. The severity is the default one; `concord.rules` in the settings changes it.',
    rulesTable(rules, ''),
  ];
  return `${sections.join('\n\n')}\n`;
}

function sorted(rules: readonly AnyRule[]): readonly AnyRule[] {
  return [...rules].sort((a, b) => (a.docs.id < b.docs.id ? -1 : 1));
}

function findingsIn(text: string, rule: string, knowledge: CompiledKnowledge): readonly Finding[] {
  const workspace = createWorkspace(knowledge);
  // Under notes, where the rules that are only for notes run too.
  const id = 'notes/example.md';
  workspace.update({ put: [{ id, format: text.startsWith('---') ? 'markdown' : 'plain', text }] });
  const findings = workspace.findings(id).filter((finding) => finding.rule === rule);
  if (findings.length === 0) throw new Error(`The example in the docs of ${rule} has no finding.`);
  return findings;
}

function said({ severity, rule, message, fixes }: Finding): readonly string[] {
  return [`${severity}[${rule}]: ${message}`, ...fixes.map(({ title }) => `  fix: ${title}`)];
}

function fenced(text: string, language = 'text'): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
