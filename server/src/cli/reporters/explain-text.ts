// A rule or an entity in plain words for a terminal, with sources.

import { type Entity, type Fact, type Knowledge, parseIso, type RuleDocs, showInterval } from '../../engine/index.ts';
import { printable, type Style } from '../style.ts';

/** What a rule reports, why, and an example. */
export function ruleText(docs: RuleDocs, style: Style): string {
  const parts = [
    `${style.bold(docs.id)} ${style.dim(`(rule, ${docs.severity})`)}`,
    docs.title,
    docs.what,
    `${style.bold('Why')}\n${docs.why}`,
    `${style.bold('Reported')}\n${indented(docs.bad)}`,
    `${style.bold('Right')}\n${indented(docs.good)}`,
  ];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

/** Everything that is known of an entity. */
export function entityText(entity: Entity, knowledge: Knowledge, style: Style): string {
  const cited: string[] = [];
  const mark = (source: string | undefined): string => {
    if (source === undefined || !knowledge.source(source)) return '';
    if (!cited.includes(source)) cited.push(source);
    return ` [${cited.indexOf(source) + 1}]`;
  };
  const name = (id: string): string => knowledge.entity(id)?.name ?? id;
  const summary = `${entity.summary}${mark(entity.summarySource)}`;
  const named = [...entity.aliases.map((alias) => alias.name), ...(entity.short ?? []), ...(entity.adjectives ?? [])];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Also called', named.length > 0 ? [named.join('; ')] : []],
    ['Part of', entity.of === undefined ? [] : [`${name(entity.of)} (${entity.of})`]],
    ['Countries', entity.countries.length > 0 ? [entity.countries.map(name).join(', ')] : []],
    [
      'Facts',
      entity.facts.map((fact) => `${fact.property}: ${factValue(fact, name)}${period(fact)}${mark(fact.source)}`),
    ],
    [
      'Editions',
      entity.editions.map(({ number, name: called, date, place, source }) => {
        const label = called ?? (number === undefined ? '' : `${number}.`);
        return `${[label, showInterval(date), place === undefined ? undefined : `in ${name(place)}`].filter((part) => part).join(' ')}${mark(source)}`;
      }),
    ],
    [
      'Offices',
      knowledge.termsOf(entity.id).map((term) => {
        const post = knowledge.post(term.post)?.name ?? term.post;
        const until = term.to ? `to ${showInterval(term.to)}` : 'and still, as far as is known';
        return `${post}${term.acting ? ' (acting)' : ''}: ${showInterval(term.from)} ${until}${mark(term.source)}`;
      }),
    ],
    ['Members', knowledge.membersOf(entity.id).map((member) => `${member.name} (${member.id})`)],
  ];
  const bodies = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${style.bold(title)}\n${lines.map((line) => `  ${printable(line)}`).join('\n')}`);
  const kind = entity.kind === undefined ? entity.type : `${entity.type}, ${entity.kind}`;
  const head = `${style.bold(printable(entity.name))} ${style.dim(`(${entity.id}: ${printable(kind)})`)}`;
  const sources = cited.map((id, i) => `  [${i + 1}] ${printable(sourceLine(id, knowledge))}`);
  const last = sources.length > 0 ? [`${style.bold('Sources')}\n${sources.join('\n')}`] : [];
  return `${[head, printable(summary), ...bodies, ...last].join('\n\n')}\n`;
}

function factValue({ value }: Fact, name: (id: string) => string): string {
  return (typeof value === 'string' ? [value] : value).map((one) => showDate(one) ?? name(one)).join(', ');
}

function showDate(text: string): string | undefined {
  const interval = /^\d{4}-/.test(text) ? parseIso(text) : undefined;
  return interval && showInterval(interval);
}

function period({ from, to }: Fact): string {
  const ends = [
    from === undefined ? '' : `from ${showDate(from) ?? from}`,
    to === undefined ? '' : `to ${showDate(to) ?? to}`,
  ].filter((end) => end !== '');
  return ends.length > 0 ? ` (${ends.join(' ')})` : '';
}

function sourceLine(id: string, knowledge: Knowledge): string {
  const source = knowledge.source(id);
  return source
    ? [source.title, source.publisher, source.date, source.url].filter((part) => part !== undefined).join(', ')
    : id;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
