// Concord: Explain Rule. Shows a rule's page: of the finding at the cursor if there is just one, otherwise the user chooses.

import { type Diagnostic, l10n, languages, type QuickPickItem, window } from 'vscode';
import { rulePage, showPage } from '../pages.ts';
import type { Command } from './command.ts';

export const explainRule: Command = {
  id: 'concord.explainRule',
  async run({ manifest }, argument) {
    const rules = rulesOf(manifest);
    const wanted = typeof argument === 'string' ? [argument] : rulesAtCursor();
    const known = wanted.filter((id) => rules.some(({ label }) => label === id));
    const only = known.length === 1 ? known[0] : undefined;
    const id = only ?? (await choose(rules, known));
    if (id !== undefined) await showPage(rulePage(id));
  },
};

async function choose(rules: readonly QuickPickItem[], first: readonly string[]): Promise<string | undefined> {
  const isFirst = ({ label }: QuickPickItem): boolean => first.includes(label);
  const items = [...rules.filter(isFirst), ...rules.filter((rule) => !isFirst(rule))];
  const title = l10n.t('The rule to explain');
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.label;
}

function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'Concord' && range.intersection(editor.selection) !== undefined);
  return [...new Set(here.map(codeOf))];
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The rules as the settings in package.json list them: they are generated from the rules themselves. */
function rulesOf(manifest: unknown): readonly QuickPickItem[] {
  const { contributes } = manifest as Manifest;
  const { properties } = contributes.configuration.properties['concord.rules'];
  return Object.entries(properties).map(([label, { description }]) => ({ label, detail: description }));
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'concord.rules': { readonly properties: Readonly<Record<string, { readonly description: string }>> };
      };
    };
  };
}
