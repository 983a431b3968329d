// `concord explain`: what a rule is for, what is known of an entity, or how a finding came about.

import {
  type AnyRule,
  createKnowledge,
  type Entity,
  findingIds,
  foldWord,
  type Knowledge,
  RULES,
} from '../../engine/index.ts';
import type { Arguments } from '../args.ts';
import type { Command } from '../command.ts';
import type { CliHost, ExitCode } from '../host.ts';
import { complain, INPUT_OPTIONS, load, loadKnowledgeOnly } from '../load.ts';
import { nearest } from '../nearest.ts';
import { entityText, ruleText } from '../reporters/explain-text.ts';
import { findingText } from '../reporters/finding-text.ts';
import { type Style, styleFor } from '../style.ts';

const MOST = 5;

export const explain: Command = {
  name: 'explain',
  summary: 'Tells what a rule is for, what is known of an entity, or how a finding came about, with sources.',
  usage: '<rule | entity | finding id [paths]> [options]',
  options: INPUT_OPTIONS,
  async run(args, host) {
    const [first = '', ...paths] = args.paths;
    if (/^[0-9a-f]{16}:\d+$/.test(first)) return explainFinding(first, { ...args, paths }, host);
    const name = args.paths.join(' ').trim();
    if (name === '') {
      complain(host, 'explain: name a rule or an entity: concord explain COMCASA');
      return 2;
    }
    const { data, problems } = await loadKnowledgeOnly(args, host);
    const knowledge = createKnowledge(data);
    const style = styleFor(host.color);
    const rule = RULES.find(({ docs }) => docs.id === name);
    const texts = rule ? [ruleText(rule.docs, style)] : entityTexts(name, knowledge, style);
    if (texts.length === 0) {
      const near = nearest(name, namesOf(RULES, knowledge), MOST);
      complain(
        host,
        `explain: nothing is known of ${JSON.stringify(name)}${near.length > 0 ? `; near are ${near.join(', ')}` : ''}`,
      );
      return 2;
    }
    host.out(texts.join('\n'));
    return problems.length > 0 ? 2 : 0;
  },
};

async function explainFinding(id: string, args: Arguments, host: CliHost): Promise<ExitCode> {
  const loaded = await load(args, { rules: {} }, host);
  if (!loaded) return 2;
  const { view, problems } = loaded;
  const findings = view.ids.flatMap((each) => view.findings(each));
  const finding = findings[findingIds(findings, view).indexOf(id)];
  if (!finding) {
    complain(host, `explain: there is no finding ${id} in these documents (check --format json tells the ids)`);
    return 2;
  }
  host.out(findingText(finding, id, view, styleFor(host.color)));
  return problems.length > 0 ? 2 : 0;
}

function entityTexts(name: string, knowledge: Knowledge, style: Style): readonly string[] {
  const exact = knowledge.entity(name);
  const found = exact ? [exact] : named(name, knowledge.data.entities);
  return found.slice(0, MOST).map((entity) => entityText(entity, knowledge, style));
}

/** Entities of that name or alias, however it is spelt; those whose own name it is come first. */
function named(name: string, entities: readonly Entity[]): readonly Entity[] {
  const key = folded(name);
  const own = entities.filter((entity) => folded(entity.name) === key);
  const others = entities.filter(
    (entity) => !own.includes(entity) && aliasesOf(entity).some((alias) => folded(alias) === key),
  );
  return [...own, ...others];
}

function aliasesOf(entity: Entity): readonly string[] {
  return [
    ...entity.aliases.map((alias) => alias.name),
    ...(entity.short ?? []),
    ...(entity.surname === undefined ? [] : [entity.surname]),
  ];
}

function folded(name: string): string {
  return name
    .split(/[\s\u2010-\u2015-]+/)
    .map(foldWord)
    .join(' ');
}

function namesOf(rules: readonly AnyRule[], knowledge: Knowledge): readonly string[] {
  const names = new Set(rules.map(({ docs }) => docs.id));
  for (const entity of knowledge.data.entities) {
    names.add(entity.id).add(entity.name);
    for (const alias of entity.aliases) names.add(alias.name);
  }
  return [...names];
}
