// A project as a site has it: the packed package, unpacked, beside packages that this repository has as well.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/run.ts';

export const NAME = 'stark-sozial-widgets';

const exec = promisify(execFile);

interface Packed {
  filename: string;
  /** Bytes of the archive. */
  size: number;
  files: { path: string; size: number }[];
}

export interface Project {
  folder: string;
  /** Where the package lies. */
  installed: string;
  packed: Packed;
  /** Runs a program in the project; what it says, good or bad. */
  run(command: string, ...args: string[]): Promise<{ ok: boolean; output: string }>;
  remove(): void;
}

export async function makeProject(): Promise<Project> {
  if (!existsSync(join(root, 'lib/package'))) throw new Error('There is no lib/ yet: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const installed = join(folder, 'node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  const { stdout } = await exec('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 24,
  });
  const [packed] = JSON.parse(stdout) as [Packed];
  await exec('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', join('node_modules', NAME)], {
    cwd: folder,
  });
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'site', type: 'module', private: true }),
  );
  const run: Project['run'] = async (command, ...args) => {
    try {
      const { stdout, stderr } = await exec(command, args, { cwd: folder, maxBuffer: 2 ** 24 });
      return { ok: true, output: stdout + stderr };
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      return { ok: false, output: stdout + stderr || String(error) };
    }
  };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const project = { folder, installed, packed, run, remove };
  install(project, Object.keys(dependencies));
  return project;
}

/** Adds packages that the site uses besides ours. */
export function install({ folder }: Project, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), path, 'junction');
  }
}

/** Copies a folder of this one into the project. */
export const copyTo = ({ folder }: Project, name: string): void =>
  cpSync(join(root, 'test/package', name), join(folder, name), { recursive: true });
