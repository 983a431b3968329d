// Path patterns of settings: `*` within a folder, `**` over folders, `?`, `{a,b}`. A pattern matches at any depth unless it
// begins with a slash.

/** True when a path, or the path of a URI, fits one of the patterns. */
export function fitsGlob(path: string, patterns: readonly string[]): boolean {
  const plain = pathOf(path);
  return patterns.some((pattern) => compileGlob(pattern).test(plain));
}

function pathOf(id: string): string {
  const path = id.replace(/^[a-z][a-z0-9+.-]+:\/\/[^/]*/i, '').replaceAll('\\', '/');
  try {
    return decodeURIComponent(path).replace(/^(?:\.\/|\/)+/, '');
  } catch {
    return path.replace(/^(?:\.\/|\/)+/, '');
  }
}

function compileGlob(pattern: string): RegExp {
  const rooted = pattern.startsWith('/');
  const body = pattern.replace(/^\/+/, '').replace(/^(?:\*\*\/)+/, '');
  let source = rooted && !pattern.startsWith('/**') ? '^' : '(?:^|/)';
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const c = body[i] as string;
    if (c === '*' && body[i + 1] === '*') {
      const folders = body[i + 2] === '/';
      source += folders ? '(?:[^/]+/)*' : '.*';
      i += folders ? 2 : 1;
    } else if (c === '*') source += '[^/]*';
    else if (c === '?') source += '[^/]';
    else if (c === '{') {
      source += '(?:';
      depth++;
    } else if (c === '}' && depth > 0) {
      source += ')';
      depth--;
    } else if (c === ',' && depth > 0) source += '|';
    else source += c.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  }
  return new RegExp(`${source}${')'.repeat(depth)}$`, 'u');
}
