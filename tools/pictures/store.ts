// The pictures that lie in git, and what is written about those that changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare } from './compare.ts';
import { decode, encode, isMadeFrom, keep, kept, likeKept } from './png.ts';

/** Below the folder of the project. */
export const KEPT = 'test/pictures';
export const CHANGED = 'build/pictures';
const ACCEPT = 'npm run pictures';
/** Beside the pictures: the browser that made them. */
const BROWSER = 'browser.json';

/** Pictures are comparable where both are the same: another one draws letters in another way. */
export interface Browser {
  /** Version of Chromium: `156.0.8078.79` */
  chromium: string;
  /** System and fonts. */
  platform: string;
}

export interface Settings {
  /** Folder of the project. */
  root: string;
  /** Whether a changed picture takes the place of the one before. */
  accept: boolean;
  /** Only pictures with this in their name; empty: all. */
  wanted: string;
}

/** One story in one width, in all colours that it has: light before dark. */
export interface Shots {
  /** Path below the folder of pictures, without extension. */
  name: string;
  schemes: readonly string[];
  screenshots: readonly Buffer[];
}

/** Names of what became of the pictures. */
export interface Report {
  same: string[];
  changed: string[];
  fresh: string[];
  stale: string[];
}

export class Pictures {
  readonly report: Report = { same: [], changed: [], fresh: [], stale: [] };
  /** What made the pictures that are there. */
  readonly madeBy: Browser | undefined;
  /** Whether these can be compared with what this browser draws. */
  readonly isComparable: boolean;

  constructor(
    private readonly settings: Settings,
    private readonly browser: Browser,
  ) {
    const path = join(settings.root, KEPT, BROWSER);
    this.madeBy = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    const { chromium, platform } = this.madeBy ?? browser;
    this.isComparable = chromium === browser.chromium && platform === browser.platform;
    if (settings.accept && settings.wanted && !this.isComparable) {
      throw new Error(
        `Another browser made the pictures (${chromium}, ${platform}): accept all of them, or none`,
      );
    }
  }

  isWanted = (name: string): boolean => name.includes(this.settings.wanted);

  /** What is wrong with the picture of that name, as a sentence; empty: nothing. */
  check(shots: Shots): string {
    const path = this.#path(shots.name);
    const before = existsSync(path) ? readFileSync(path) : undefined;
    const problem = before ? this.#difference(before, shots) : 'has no picture yet.';
    if (!problem) {
      this.report.same.push(shots.name);
      return '';
    }
    this.report[before ? 'changed' : 'fresh'].push(shots.name);
    if (this.settings.accept) {
      write(path, keep(shots.screenshots));
      return '';
    }
    return before && !this.isComparable ? '' : `${problem} "${ACCEPT} -- ${shots.name}" accepts it`;
  }

  /** After the last check, with the names of the pictures of all stories: what has none is stale. */
  finish(names: ReadonlySet<string>): void {
    const stale = this.#names().filter(name => this.isWanted(name) && !names.has(name));
    this.report.stale.push(...stale);
    if (!this.settings.accept) return;
    for (const name of stale) rmSync(this.#path(name));
    if (!this.isComparable || !this.madeBy) {
      write(join(this.settings.root, KEPT, BROWSER), `${JSON.stringify(this.browser, null, 2)}\n`);
    }
  }

  #difference(file: Buffer, { name, schemes, screenshots }: Shots): string {
    if (isMadeFrom(file, screenshots)) return '';
    const pictures = kept(file);
    if (pictures.length !== screenshots.length)
      return `has ${pictures.length} colour schemes in its picture.`;
    const shown = likeKept(file, screenshots.map(decode));
    const problems = screenshots.map((after, index) => {
      const before = pictures[index]!;
      const { same, differing, difference } = compare(before, shown[index]!);
      if (same) return '';
      // Where nearly all differ, hundreds of files would tell nobody anything.
      if (!this.isComparable) return 'differs.';
      const files = { before: encode(before), after, difference: encode(difference) };
      const paths = Object.entries(files).map(([what, content]) => {
        const path = `${CHANGED}/${name}-${schemes[index]}-${what}.png`;
        write(join(this.settings.root, path), content);
        return path;
      });
      return `${schemes[index]}: ${differing} pixels differ, see ${paths.join(', ')}.`;
    });
    return problems.filter(Boolean).join(' ');
  }

  #names(): string[] {
    const folder = join(this.settings.root, KEPT);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter(file => file.endsWith('.png')).map(file => file.slice(0, -4).replaceAll('\\', '/'));
  }

  #path = (name: string): string => join(this.settings.root, KEPT, `${name}.png`);
}

function write(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
