import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../server/src/engine/index.ts';
import { TOKEN_LEGEND } from '../../server/src/lsp/requests/semantic-tokens.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly languages: readonly { readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, readonly string[]>> }];
  };
}

const { contributes }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('package.json says what there is', () => {
  test('token types and modifiers are those the server sends', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(TOKEN_LEGEND.tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(TOKEN_LEGEND.tokenModifiers);
  });

  test('every token type has a colour, and a fainter one in page furniture', () => {
    const [{ scopes }] = contributes.semanticTokenScopes;
    const wanted = ENTITY_TYPES.flatMap((type) => [type, `${type}.furniture`]);
    expect(Object.keys(scopes)).toEqual(expect.arrayContaining(wanted));
  });

  test('every command that users may choose has a file', () => {
    const others = ['command.ts', 'index.ts', 'open-place.ts'];
    const files = readdirSync('client/src/commands').filter((name) => !others.includes(name));
    const ids = files.map((name) => {
      return /id: '([\w.]+)'/.exec(readFileSync(`client/src/commands/${name}`, 'utf8'))?.[1];
    });
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(ids.sort());
  });

  test('every file it names is there', () => {
    const named = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.yamlValidation.map(({ url }) => url),
    ];
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('a word of a briefing note', () => {
  const { pattern, flags } = JSON.parse(
    readFileSync('syntaxes/briefing.language-configuration.json', 'utf8'),
  ).wordPattern;

  test.each([
    ['the S-400 deal', 'S-400'],
    ['the 2+2 talks', '2+2'],
    ['Indo-Pacific.', 'Indo-Pacific'],
    ['R&D,', 'R&D'],
    ['India’s', 'India’s'],
    ['(BECA)', 'BECA'],
    ['“natural', 'natural'],
    ['Nāgpur', 'Nāgpur'],
  ])('%j: %j', (text, word) => {
    expect(text.match(new RegExp(pattern, `g${flags}`))).toContain(word);
  });
});
