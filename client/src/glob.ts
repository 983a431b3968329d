// The globs of the protocol: `**/` for any folders, `*` within a name, `{a,b}` for a choice. No others; VS Code offers
// extensions no matcher for paths.

/** Tells whether a path, relative and with `/`, matches. */
export function globMatcher(glob: string): (path: string) => boolean {
  const source = glob.replaceAll(/\*\*\/|[*{},.+?^$()|[\]\\]/g, (part) => MEANINGS[part] ?? `\\${part}`);
  const pattern = new RegExp(`^${source}$`);
  return (path) => pattern.test(path);
}

const MEANINGS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '*': '[^/]*',
  '{': '(?:',
  ',': '|',
  '}': ')',
};
