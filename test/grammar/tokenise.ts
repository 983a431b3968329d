// Runs the grammar as VS Code does, with its own libraries, and tells which words got which scope.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/briefing.tmLanguage.json';
const WASM = 'vscode-oniguruma/release/onig.wasm';

/** The grammar of briefing notes, ready to use. */
export async function loadGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve(WASM)));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'text.briefing' ? textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR) : null,
  });
  const grammar = await registry.loadGrammar('text.briefing');
  if (!grammar) throw new Error('There is no grammar text.briefing.');
  return grammar;
}

export type Scoped = readonly [text: string, scope: string];

/**
 * What of a text has a scope: its innermost one, without `.briefing`, of neighbours with the same one together. Punctuation
 * and scopes that only group others (`meta`) are left out.
 */
export function scoped(grammar: IGrammar, text: string): readonly Scoped[] {
  const found: [text: string, scope: string][] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let end = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.filter((one) => !/^(?:text|meta|punctuation|markup\.list)\./.test(one)).at(-1);
      const words = line.slice(startIndex, endIndex);
      if (scope === undefined || words.trim() === '') continue;
      const name = scope.replace(/\.briefing$/, '');
      const last = found.at(-1);
      if (last && end === startIndex && last[1] === name) last[0] += words;
      else found.push([words, name]);
      end = endIndex;
    }
  }
  return found;
}

/** Tokenises one line without the limits that VS Code has. */
export function tokenise(grammar: IGrammar, line: string): void {
  grammar.tokenizeLine(line, textmate.INITIAL);
}
