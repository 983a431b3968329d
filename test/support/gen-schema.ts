// Compiles server/knowledge/schema.json to plain code, so that knowledge files are checked without `new Function`, which a
// web worker may not use.   node test/support/run-ts.mjs test/support/gen-schema.ts
import { readFile, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const schemaFile = 'server/knowledge/schema.json';
const generatedFile = 'server/src/engine/knowledge/schema-check.generated.js';

/** The generated module, as text. */
export function schemaCheck(schema: string): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    inlineRefs: false,
    messages: false,
    logger: false,
    unicode: false, // lengths are UTF-16 units, as everywhere in the engine
    code: { source: true, esm: true, lines: true },
  } as ConstructorParameters<typeof Ajv>[0]);
  const standalone = interop(standaloneCode);
  const code = standalone(ajv, ajv.compile(JSON.parse(schema)));
  const exported = code.replace(/^export default .*;$/m, '').replace(/^"use strict";\n/, '');
  if (/\brequire\(|^import /m.test(exported)) throw new Error('the compiled schema needs a module at run time');
  return [
    '// biome-ignore-all lint: generated',
    '// biome-ignore-all format: generated',
    '// biome-ignore-all assist: generated',
    `// Generated from ${schemaFile} by \`npm run gen\`; not to be edited.`,
    exported.trim(),
    '',
  ].join('\n');
}

function interop<T>(imported: T): T {
  const wrapped = imported as { readonly default?: T };
  return wrapped.default ?? imported;
}

/** Writes the generated module; hands back whether it changed. */
export async function generateSchemaCheck(): Promise<boolean> {
  const wanted = schemaCheck(await readFile(schemaFile, 'utf8'));
  const stands = await readFile(generatedFile, 'utf8').catch(() => '');
  if (wanted === stands) return false;
  await writeFile(generatedFile, wanted);
  return true;
}

if (/gen-schema\.ts$/.test(process.argv[1] ?? '')) await generateSchemaCheck();
