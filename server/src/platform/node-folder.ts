// Reads the knowledge files of one folder, for the build and for the command line.

import { readdir, readFile } from 'node:fs/promises';

/** Path and text of the folder's files whose names end in `ending`, by name. Rejects where the folder or a file cannot be read. */
export async function readFolder(
  dir: string,
  ending: string,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(ending)).sort();
  const folder = dir.replace(/[\\/]+$/, '');
  return Promise.all(
    names.map(async (name) => ({ file: `${folder}/${name}`, text: await readFile(`${folder}/${name}`, 'utf8') })),
  );
}
