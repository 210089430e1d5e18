import type { Choice, Resolution } from '../../src/places/types.ts';

/** A table under `data/geo`: the tests compare with the source, not with the lookups made from it. */
export async function readTable(name: string): Promise<Record<string, string>[]> {
  const response = await fetch(new URL(`../../data/geo/${name}.csv`, import.meta.url));
  const [head, ...lines] = (await response.text()).trim().split(/\r?\n/);
  const columns = cells(head!);
  return lines.map(line => Object.fromEntries(cells(line).map((cell, at) => [columns[at]!, cell])));
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
  );

/** Keys of all Kreise that an answer names. */
export function keysOf(answer: Resolution): string[] {
  if (answer.kind === 'kreis') return [answer.kreis.ags];
  return answer.kind === 'choose' ? answer.choices.map(({ ags }: Choice) => ags) : [];
}

/** A `fetchJson` that notes the names of the files. */
export function recorder(): { files: string[]; fetchJson: (url: URL) => Promise<unknown> } {
  const files: string[] = [];
  return {
    files,
    fetchJson: async url => {
      files.push(url.pathname.replace(/^.*\/data\//, '').replace(/^places-[0-9a-f]{8}\//, ''));
      return (await fetch(url)).json();
    },
  };
}
