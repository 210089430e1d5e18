// What a document says of the repository: its links, commands and files. Pure, but for the question whether a
// file is there.
import { posix } from 'node:path';

const { dirname, join } = posix;

export interface Repository {
  /** Whether a path is there, from the repository's root. */
  exists: (path: string) => boolean;
  /** The text of another document, for links to its headings. */
  read: (path: string) => string;
  /** Names that `npm run` knows. */
  scripts: readonly string[];
}

/** What is wrong in a document, one sentence each. */
export function checkReferences(file: string, text: string, repository: Repository): string[] {
  const problems = [
    ...checkLinks(file, text, repository),
    ...checkCommands(text, repository),
    ...checkPaths(file, text, repository),
  ];
  return [...new Set(problems)].map(problem => `${file}: ${problem}`);
}

/** Without the blocks of code, in which brackets and backticks mean something else. */
export const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** What stands in backticks. */
export const inlineCode = (text: string): string[] =>
  [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** What stands in an SVG file, each text as if it stood in backticks: a box may name a folder. */
export const wordsOfPicture = (svg: string): string =>
  [...svg.matchAll(/<text\b[^>]*>([^<]*)/g)].map(([, words]) => `\`${words!.trim()}\``).join('\n');

function checkLinks(file: string, text: string, { exists, read }: Repository): string[] {
  const prose = proseOf(text).replace(/`[^`\n]+`/g, '``');
  const targets = [
    ...[...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!),
    ...[...prose.matchAll(/<(?:img|source)\b[^>]*?\bsrc(?:set)?="([^"]+)"/g)].map(([, target]) => target!),
  ];
  return targets.flatMap(target => {
    if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target)) return [];
    const [path = '', anchor] = decodeURIComponent(target).split('#');
    const other = path ? from(file, path.replace(/\?.*$/, '')) : file;
    if (path && !exists(other)) return [`the link ${target} leads nowhere`];
    if (!anchor || !other.endsWith('.md')) return [];
    const there = headings(other === file ? text : read(other));
    return there.includes(anchor) ? [] : [`the link ${target} leads to no heading`];
  });
}

/** The anchors that GitHub gives to headings. */
function headings(text: string): string[] {
  const counts = new Map<string, number>();
  return [...proseOf(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading]) => {
    const slug = heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count > 0 ? `${slug}-${count}` : slug;
  });
}

/** In code as well: somebody will type them. */
function checkCommands(text: string, { scripts }: Repository): string[] {
  return [...text.matchAll(/\bnpm (?:run(?: --silent| -s)? ([\w:-]+)|(start|test)\b)/g)].flatMap(
    ([command, name, short]) =>
      scripts.includes(name ?? short!) ? [] : [`package.json knows no \`${command}\``],
  );
}

/** What a build writes is there only after it, and while it runs perhaps not. */
const MADE = /^(?:build|dist|lib|node_modules)\//;

/**
 * Paths in backticks whose first folder is one of the repository or lies beside the document. `<id>`, `*` and `…`
 * stand for what varies, so only what comes before them is looked for.
 */
function checkPaths(file: string, text: string, { exists }: Repository): string[] {
  return inlineCode(text).flatMap(code => {
    if (!/^[\w.-]+\/[\w./<>*…:-]*$/.test(code) || MADE.test(code)) return [];
    const first = code.slice(0, code.indexOf('/'));
    const bases = ['.', from(file, '.')].filter(base => exists(join(base, first)));
    if (bases.length === 0) return [];
    const fixed = /[<*…]/.test(code)
      ? code.slice(0, code.slice(0, code.search(/[<*…]/)).lastIndexOf('/'))
      : code;
    // What the build makes of `data/` lies in a folder of the same name.
    const found = [...bases, 'build'].some(base => exists(join(base, fixed.replace(/:\d+$/, ''))));
    return found ? [] : [`there is no \`${code}\``];
  });
}

/** A path relative to a document, from the root. */
const from = (file: string, path: string): string => join(dirname(file), path);
