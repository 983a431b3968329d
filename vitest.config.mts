// The test projects: `unit` is pure and fast; `stress` is large input and random edits; `cli` and `lsp` may drive the built bundles; `architecture` reads the sources.
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';

function project(name: string, include: string, options: object = {}): TestProjectInlineConfiguration {
  return { test: { name, include: [include], environment: 'node', pool: 'threads', ...options } };
}

const config: ViteUserConfig = defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('architecture', 'test/*.test.ts'),
      project('unit', 'test/{engine,rules,knowledge}/**/*.test.ts', { isolate: false, testTimeout: 30_000 }),
      project('grammar', 'test/grammar/**/*.test.ts', { testTimeout: 30_000 }),
      project('stress', 'test/stress/**/*.test.ts', { testTimeout: 60_000 }),
      project('cli', 'test/cli/**/*.test.ts', { testTimeout: 30_000, globalSetup: 'test/cli/build.ts' }),
      project('lsp', 'test/lsp/**/*.test.ts', { testTimeout: 30_000 }),
    ],
  },
});

export default config;
