import type { Log, Region, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../server/src/cli/reporters/sarif.ts';
import { type Finding, RULES } from '../../server/src/engine/index.ts';
import { nodeCliFiles } from '../../server/src/platform/node-cli-files.ts';
import { placeOf, viewOf } from './view.ts';

const texts = { 'notes/a b.txt': '🚀 one\r\nIt has 108 pages.\n', 'b.txt': 'It has 81\npages.' };
const rule = RULES[1]?.docs.id ?? '';
const here = placeOf(texts, 'notes/a b.txt', '108 pages');
const there = placeOf(texts, 'b.txt', '81\npages');
const finding: Finding = {
  ...here,
  rule,
  severity: 'information',
  message: '108 pages here, 81 pages in b.txt',
  related: [{ ...there, message: '81 pages' }],
  fixes: [
    {
      title: 'Change both',
      edits: [
        { ...here, newText: '90 pages' },
        { ...there, newText: '90 pages' },
      ],
    },
  ],
  sources: [],
};

function runOf(
  findings: readonly Finding[],
  moved: Readonly<Record<string, string>> = texts,
  problems: readonly string[] = [],
): Run {
  const result = { view: viewOf({ texts: moved, findings }), findings, problems, milliseconds: 1 };
  const log = JSON.parse(sarifReport(result, { version: '1.2.3', uri: nodeCliFiles().uri })) as Log;
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  return log.runs[0] as Run;
}

describe('sarif', () => {
  const run = runOf([finding]);
  const result = run.results?.[0];

  test('the rules, with their levels and help', () => {
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ docs }) => docs.id));
    for (const described of rules) {
      expect(described.shortDescription?.text).toBeTruthy();
      expect(described.help?.text).toBeTruthy();
      expect(['error', 'warning', 'note']).toContain(described.defaultConfiguration?.level);
    }
    expect([result?.ruleId, result?.ruleIndex, result?.level]).toEqual([rule, 1, 'note']);
  });

  test('places are in UTF-16 units, by line and by offset', () => {
    const region: Region = {
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 17,
      charOffset: 15,
      charLength: 9,
      snippet: { text: '108 pages' },
    };
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(result?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'notes/a%20b.txt' }, region } }]);
    const other: Region = {
      startLine: 1,
      startColumn: 8,
      endLine: 2,
      endColumn: 6,
      charOffset: 7,
      charLength: 8,
      snippet: { text: '81\npages' },
    };
    expect(result?.relatedLocations).toEqual([
      { id: 0, physicalLocation: { artifactLocation: { uri: 'b.txt' }, region: other }, message: { text: '81 pages' } },
    ]);
  });

  test('a fix of two files is one fix with two changes', () => {
    const [fix] = result?.fixes ?? [];
    expect(fix?.description?.text).toBe('Change both');
    expect(
      fix?.artifactChanges.map(({ artifactLocation, replacements }) => [
        artifactLocation.uri,
        replacements.map((one) => one.insertedContent?.text),
      ]),
    ).toEqual([
      ['notes/a%20b.txt', ['90 pages']],
      ['b.txt', ['90 pages']],
    ]);
  });

  test('what could not be read is a notification, and the run has not succeeded', () => {
    const [invocation] = runOf([], texts, ['x.txt: no such file or folder']).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'x.txt: no such file or folder',
    ]);
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('a fingerprint stays when lines move, and tells two like findings apart', () => {
    const print = (finds: readonly Finding[], moved = texts): readonly (string | undefined)[] =>
      (runOf(finds, moved).results ?? []).map(({ partialFingerprints }) => partialFingerprints?.['concordFinding/v1']);
    const moved = { ...texts, 'notes/a b.txt': `A new line.\n${texts['notes/a b.txt']}` };
    const after = { ...finding, start: finding.start + 12, end: finding.end + 12 };
    expect(print([after], moved)).toEqual(print([finding]));
    const [one, two] = print([finding, { ...finding, start: 0, end: 2 }]);
    expect(one).not.toBe(two);
    expect(new Set(print([finding, finding])).size).toBe(2);
  });
});
