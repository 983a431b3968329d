// The checks of the engine's tests: each runs one thing on a fixture (see fixture-language.ts) and compares it with the marks
// in it, both ways. Everything a test needs to say is in the fixture.

import { expect } from 'vitest';
import {
  type CompiledKnowledge,
  compileNames,
  createWorkspace,
  type DefinitionTarget,
  definition,
  type Finding,
  formatOf,
  hover,
  type KnowledgeData,
  type Mention,
  type Place,
  type Settings,
  type Span,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { lineAt } from '../../server/src/engine/text/lines.ts';
import { dedent, type FixtureFile, parseFixture, type Tag } from './fixture-language.ts';
import { bundledKnowledge, knowledgeFrom } from './knowledge.ts';

export interface FixtureOptions {
  /** Instead of what is bundled. */
  readonly knowledge?: KnowledgeData;
  readonly rules?: Settings['rules'];
}

export interface Fixture {
  readonly workspace: Workspace;
  readonly files: readonly FixtureFile[];
  /** Where `<|>` stands; throws unless there is exactly one. */
  cursor(): { readonly document: string; readonly offset: number };
}

const kept = new WeakMap<KnowledgeData, CompiledKnowledge>();

/** Compiled once for all tests that share the data. */
export function compiled(data: KnowledgeData): CompiledKnowledge {
  const known = kept.get(data) ?? compileNames(data);
  kept.set(data, known);
  return known;
}

/** A workspace with the files of a fixture. */
export function openFixture(fixture: string, options: FixtureOptions = {}): Fixture {
  const all = parseFixture(fixture);
  const files = all.filter((file) => !file.path.startsWith('.concord/'));
  const added = all.filter((file) => file.path.startsWith('.concord/knowledge/'));
  const knowledge = knowledgeFrom(
    added.map(({ path, text }) => ({ file: path, text })),
    options.knowledge ?? bundledKnowledge(),
  );
  const workspace = createWorkspace(compiled(knowledge), { rules: options.rules ?? {} });
  workspace.update({ put: files.map(({ path, text }) => ({ id: path, format: formatOf(path), text })) });
  const cursor = (): { readonly document: string; readonly offset: number } => {
    const [only, ...more] = files.flatMap(({ path, cursors }) => cursors.map((offset) => ({ document: path, offset })));
    if (!only || more.length > 0) throw new Error('The fixture needs exactly one <|>.');
    return only;
  };
  return { workspace, files, cursor };
}

export interface FindingOptions extends FixtureOptions {
  /** Findings of other rules do not count. */
  readonly only?: readonly string[];
}

/** Every finding has an annotation and every annotation a finding. */
export function checkFindings(fixture: string, options: FindingOptions = {}): void {
  const opened = openFixture(fixture, options);
  if (opened.files.every((file) => file.annotations.length === 0)) {
    throw new Error('The fixture needs a line with ^^^^; checkNoFindings is for texts without findings.');
  }
  compareFindings(opened, options);
}

/** The text has no finding. */
export function checkNoFindings(fixture: string, options: FindingOptions = {}): void {
  const opened = openFixture(fixture, options);
  if (opened.files.some((file) => file.annotations.length > 0)) throw new Error('The fixture has annotations.');
  compareFindings(opened, options);
}

function compareFindings({ workspace, files }: Fixture, options: FindingOptions): void {
  const expected: string[] = [];
  const actual: string[] = [];
  for (const file of files) {
    const found = workspace.findings(file.path).filter((one) => !options.only || options.only.includes(one.rule));
    const left = [...file.annotations];
    for (const finding of found) {
      const span = onOneLine(file, finding);
      const line = showFinding(file, span, finding.severity, finding.rule, finding.message);
      const index = left.findIndex(
        (one) =>
          one.start === span.start &&
          one.end === span.end &&
          one.rule === finding.rule &&
          one.severity === finding.severity &&
          finding.message.includes(one.words),
      );
      if (index >= 0) {
        left.splice(index, 1);
        expected.push(line);
      }
      actual.push(line);
    }
    expected.push(...left.map((one) => showFinding(file, one, one.severity, one.rule, one.words)));
  }
  expect(actual.sort()).toEqual(expected.sort());
}

function onOneLine(file: FixtureFile, finding: Finding): Span {
  const end = file.text.indexOf('\n', finding.start);
  return { start: finding.start, end: end < 0 ? finding.end : Math.min(finding.end, end) };
}

function showFinding(file: FixtureFile, span: Span, severity: string, rule: string, message: string): string {
  const line = file.text.slice(0, span.start).split('\n').length;
  return `${file.path}:${line} ${JSON.stringify(file.text.slice(span.start, span.end))} ${severity}[${rule}] ${message}`;
}

export interface MentionOptions extends FixtureOptions {
  /** Mentions of other types do not count; all types if absent. */
  readonly types?: readonly string[];
  /** Names in page furniture count too. */
  readonly furniture?: boolean;
}

/** Every mention has a tag and every tag a mention; a tag that names an entity wants that one. */
export function checkMentions(fixture: string, options: MentionOptions = {}): void {
  const opened = openFixture(fixture, options);
  if (opened.files.every((file) => file.tags.length === 0)) {
    throw new Error('The fixture needs a tag; checkNoMentions is for texts without mentions.');
  }
  compareMentions(opened, options);
}

/** The text names nothing. */
export function checkNoMentions(fixture: string, options: MentionOptions = {}): void {
  const opened = openFixture(fixture, options);
  if (opened.files.some((file) => file.tags.length > 0)) throw new Error('The fixture has tags.');
  compareMentions(opened, options);
}

function compareMentions({ workspace, files }: Fixture, options: MentionOptions): void {
  const counts = (mention: Mention): boolean =>
    (!options.types || options.types.includes(mention.type)) && (options.furniture === true || !mention.furniture);
  for (const file of files) {
    const mentions = workspace.document(file.path)?.mentions.filter(counts) ?? [];
    const tags = mentions.map(({ start, end, type, entity }): Tag => {
      const wanted = file.tags.find((tag) => tag.start === start && tag.end === end && tag.type === type);
      return { start, end, type, entity: wanted?.entity === undefined ? undefined : entity };
    });
    expect(`//- ${file.path}\n${showTags(file.text, tags)}`).toBe(
      `//- ${file.path}\n${showTags(file.text, file.tags)}`,
    );
  }
}

function showTags(text: string, tags: readonly Tag[]): string {
  const marks = tags.flatMap(({ start, end, type, entity }, index) => [
    { at: start, order: index, mark: `<${type}${entity === undefined ? '' : ` ${entity}`}>` },
    { at: end, order: -1 - index, mark: `</${type}>` },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let shown = '';
  let last = 0;
  for (const { at, mark } of marks) {
    shown += text.slice(last, at) + mark;
    last = at;
  }
  return shown + text.slice(last);
}

/** The hover at the cursor holds every one of the words, and none of `absent`. Hands the Markdown back. */
export function checkHover(
  fixture: string,
  words: readonly string[],
  options: FixtureOptions & { readonly absent?: readonly string[] } = {},
): string {
  const opened = openFixture(fixture, options);
  const { document, offset } = opened.cursor();
  const markdown = hover(opened.workspace, document, offset, { link: linkTo })?.markdown ?? '(no hover)';
  for (const wanted of words) expect(markdown).toContain(wanted);
  for (const unwanted of options.absent ?? []) expect(markdown).not.toContain(unwanted);
  return markdown;
}

/** How links look in hovers of tests. */
export function linkTo(place: Place): string {
  return `doc:${place.document}#${place.start}`;
}

/** Go to definition at the cursor leads to `expected`: excerpts with the name underlined, see {@link showTargets}. */
export function checkDefinition(fixture: string, expected: string, options: FixtureOptions = {}): void {
  const opened = openFixture(fixture, options);
  const { document, offset } = opened.cursor();
  expect(showTargets(opened, definition(opened.workspace, document, offset))).toBe(dedent(expected));
}

/**
 * Targets as people see them: file and line, the passage, the name in it underlined.
 *
 *     a.txt:3
 *       The pact, known as COMCASA, is …
 *                          ^^^^^^^
 */
export function showTargets({ workspace }: Fixture, targets: readonly DefinitionTarget[]): string {
  if (targets.length === 0) return '(no definition)';
  return targets
    .map(({ document, passage, selection }) => {
      const before = oneLine(workspace.excerpt(document, { start: passage.start, end: selection.start }));
      const name = oneLine(workspace.excerpt(document, selection));
      const after = oneLine(workspace.excerpt(document, { start: selection.end, end: passage.end }));
      const line = lineAt(workspace.document(document)?.lineStarts ?? new Uint32Array([0]), selection.start) + 1;
      return `${document}:${line}\n  ${before}${name}${after.trimEnd()}\n  ${' '.repeat(before.length)}${'^'.repeat(name.length)}`;
    })
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
