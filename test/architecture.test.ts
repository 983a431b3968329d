// The walls of the house: which folder may import which, no circles (type imports count), an engine without Node, editor or
// clock, files that are one thing. What is checked here is listed in server/docs/architecture.md.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = ['client/src', 'server/src'].flatMap((folder) => read(join(root, folder)));
const byPath = new Map(files.map((file) => [file.path, file]));

function read(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [
        ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm),
      ];
      return {
        path,
        text,
        imports: imports.map((match) => resolved(path, (match[1] ?? match[2] ?? match[3]) as string)),
      };
    });
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(from), specifier)) : specifier;
}

/** Lower layers first; a file may import its own layer and those before it. */
const ENGINE = ['text', 'knowledge', 'mentions', 'dating', 'claims', 'corpus', 'rules', 'features'];
/** Files at the engine's root stand between layers: a shape on the ground, or a composition of the layers named. */
const ENGINE_ROOT: Readonly<Record<string, string>> = {
  'document.ts': 'shapes',
  'workspace.ts': 'shapes',
  'paragraph.ts': 'mentions',
  'analyse.ts': 'claims',
  'engine.ts': 'rules',
  'index.ts': 'features',
};

function layerOf(path: string): string | undefined {
  const inside =
    /^server\/src\/engine\/(?:([^/]+)\/)?([^/]+)$/.exec(path) ??
    /^server\/src\/engine\/([^/]+)\/.*\/([^/]+)$/.exec(path);
  if (!inside) return undefined;
  return inside[1] ?? ENGINE_ROOT[inside[2] as string];
}

describe('imports', () => {
  test('the engine’s layers import only what is below them', () => {
    const wrong: string[] = [];
    for (const file of files.filter(({ path }) => path.startsWith('server/src/engine/'))) {
      const layer = layerOf(file.path);
      expect(layer, file.path).toBeDefined();
      for (const imported of file.imports.filter((each) => each.startsWith('server/'))) {
        const below = layerOf(imported);
        const isShape = below === 'shapes' || layer === 'shapes';
        if (below === undefined || (!isShape && ENGINE.indexOf(below) > ENGINE.indexOf(layer as string)))
          wrong.push(`${file.path} -> ${imported}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the shapes at the engine’s root import types alone', () => {
    for (const name of ['document.ts', 'workspace.ts']) {
      const text = byPath.get(`server/src/engine/${name}`)?.text ?? '';
      expect([...text.matchAll(/^import (?!type )/gm)], name).toEqual([]);
    }
  });

  test('the engine is pure: its packages are few, and none is Node’s, an editor’s or a server’s', () => {
    const packages = new Set(
      files
        .filter(({ path }) => path.startsWith('server/src/engine/'))
        .flatMap(({ imports }) => imports.filter((each) => !each.startsWith('server/'))),
    );
    const allowed = [
      'diff',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'yaml',
    ];
    expect([...packages].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('nothing inside imports the engine’s door', () => {
    const door = 'server/src/engine/index.ts';
    expect(
      files
        .filter(({ path, imports }) => path.startsWith('server/src/engine/') && imports.includes(door))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('the server and the command line come in by the door', () => {
    const wrong = files
      .filter(
        ({ path }) => /^server\/src\/(?:lsp|cli|platform)\//.test(path) && !path.endsWith('cli/build-knowledge.ts'),
      )
      .flatMap(({ path, imports }) =>
        imports
          .filter((each) => each.startsWith('server/src/engine/') && each !== 'server/src/engine/index.ts')
          .map((each) => `${path} -> ${each}`),
      );
    expect(wrong).toEqual([]);
  });

  test('only lsp and platform know vscode-languageserver, only platform knows Node', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (each) =>
            (each.startsWith('vscode-languageserver') && !/^server\/src\/(?:lsp|platform)\//.test(path)) ||
            (each.startsWith('node:') && !/^server\/src\/platform\//.test(path)),
        )
        .map((each) => `${path} -> ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test('lsp and cli do not know each other', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (each) =>
            (path.startsWith('server/src/lsp/') && each.startsWith('server/src/cli/')) ||
            (path.startsWith('server/src/cli/') && each.startsWith('server/src/lsp/')),
        )
        .map((each) => `${path} -> ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the client imports of the server only its protocol', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('client/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter((each) => each.startsWith('server/') && each !== 'server/src/protocol.ts')
          .map((each) => `${path} -> ${each}`),
      );
    expect(wrong).toEqual([]);
  });

  test('there is no circle', () => {
    expect(findCircle()).toEqual([]);
  });
});

describe('sources', () => {
  test('no network code', () => {
    const net = /\b(?:fetch\(|XMLHttpRequest|WebSocket|node:https?|node:net|node:dgram|node:tls|child_process)\b/;
    expect(files.filter(({ text }) => net.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('the engine has no clock, no chance, no module-level mutable state', () => {
    const engine = files.filter(({ path }) => path.startsWith('server/src/engine/'));
    expect(
      engine
        .filter(({ text }) => /\bDate\.now\(|\bnew Date\(|\bMath\.random\(|\bperformance\./.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(files.filter(({ text }) => /^(?:export )?(?:let|var) /m.test(text)).map(({ path }) => path)).toEqual([]);
    expect(
      engine
        .filter(({ text }) =>
          /^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap)(?:<[^(]*>)?\(\)/m.test(text),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('no `any`, no suppressed check', () => {
    expect(
      files
        .filter(({ text }) => /(?::|<|as) any\b|@ts-(?:ignore|nocheck|expect-error)/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('a file is one thing: at most 300 lines', () => {
    expect(
      files
        .filter(({ text }) => text.split('\n').length > 301)
        .map(({ path, text }) => `${path}: ${text.split('\n').length}`),
    ).toEqual([]);
  });

  test('a module says what it is', () => {
    expect(files.filter(({ text }) => !/^(?:#!.*\n)?\/\/ \S/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** The first circle of imports, as the files along it. */
function findCircle(): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): readonly string[] => {
    if (state.get(path) === 'done') return [];
    if (state.get(path) === 'open') return [...trail.slice(trail.indexOf(path)), path];
    state.set(path, 'open');
    trail.push(path);
    for (const next of byPath.get(path)?.imports ?? []) {
      const circle = byPath.has(next) ? visit(next) : [];
      if (circle.length > 0) return circle;
    }
    trail.pop();
    state.set(path, 'done');
    return [];
  };
  for (const path of byPath.keys()) {
    const circle = visit(path);
    if (circle.length > 0) return circle;
  }
  return [];
}
