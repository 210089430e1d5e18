// Runs a command and keeps what it says, so that steps running side by side don't mix their lines.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  ok: boolean;
  output: string;
}

/** `run('tsc', '-p', '.')`; names are looked up among the project's packages first. */
export function run(command: string, ...args: string[]): Promise<Ran> {
  const bin = join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    // A nested node test run would otherwise speak the binary language of its parent.
    NODE_TEST_CONTEXT: undefined,
  };
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const add = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.once('error', error => resolve({ ok: false, output: error.message }));
    child.once('close', code => resolve({ ok: code === 0, output }));
  });
}

/** One of our own tools: `tool('size')`. */
export const tool = (name: string, ...args: string[]): Promise<Ran> =>
  run(process.execPath, '--import', 'tsx', `tools/${name}.ts`, ...args);
