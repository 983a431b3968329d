// The read-only documents that the server makes: an entity's card and a rule's page, in Markdown, under URIs of their own.

import { URI } from 'vscode-uri';
import { type EntityId, entityCard, RULES, type RuleDocs, type View } from '../engine/index.ts';
import { KNOWLEDGE_SCHEME } from '../protocol.ts';

const RULE_FOLDER = '/rules/';

/** The URI of an entity's card. */
export function entityUri(id: EntityId): string {
  return uriOf(`/${id}`);
}

/** The URI of a rule's page. */
export function ruleUri(id: string): string {
  return uriOf(`${RULE_FOLDER}${id}`);
}

/** The text of a virtual document; undefined for one that does not exist. */
export function virtualDocument(view: View, uri: string): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  if (!path.startsWith(RULE_FOLDER)) return entityCard(view, path.slice(1));
  const rule = RULES.find(({ docs }) => docs.id === path.slice(RULE_FOLDER.length));
  return rule && rulePage(rule.docs);
}

function uriOf(path: string): string {
  return URI.from({ scheme: KNOWLEDGE_SCHEME, path: `${path}.md` }).toString();
}

/** The path without its extension. */
function pathOf(uri: string): string | undefined {
  try {
    const { scheme, path } = URI.parse(uri, true);
    return scheme === KNOWLEDGE_SCHEME && path.endsWith('.md') ? path.slice(0, -'.md'.length) : undefined;
  } catch {
    return undefined;
  }
}

function rulePage({ id, title, severity, what, why, bad, good }: RuleDocs): string {
  const sections = [
    `# ${id}`,
    title,
    `Default severity: ${severity}`,
    what,
    `## Why\n\n${why}`,
    `## Example\n\n${fenced(bad)}`,
    `## Use instead\n\n${fenced(good)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function fenced(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
