// Runs other programs.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Ended {
  readonly code: number;
  readonly output: string;
}

const limit = 10 * 60 * 1000;

/** Runs a program, one of the installed packages' included, to its end and keeps what it prints. One that hangs is ended. */
export function run(command: string, args: readonly string[], cwd?: string): Promise<Ended> {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`;
  return new Promise((done, reject) => {
    const env = { ...process.env, PATH: path, NO_COLOR: '1' };
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      done({ code: code ?? 1, output: signal ? `${output}\n${command} was ended by ${signal}` : output });
    });
  });
}
