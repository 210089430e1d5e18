import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeTable, decodeUtf8 } from './decode.ts';

/** A file as it lies in `data/`; `path` begins with `data/` and has slashes on every system. */
export interface SourceFile {
  path: string;
  text: string;
  /** Why there is no text, a German sentence. */
  fault?: string;
}

export const CAMPAIGN = 'data/campaign.json';
export const EDITIONS = 'data/editions.json';
export const STORIES = 'data/stories.json';
export const GEO = ['plz', 'gemeinden', 'localities', 'kreise'] as const;
export type GeoName = (typeof GEO)[number];

export const isJobcenterFile = (path: string): boolean => /^data\/jobcenters\/[^/]+\.json$/.test(path);
/** The templates and the instructions lie beside the files that are read. */
export const isEventsFile = (path: string): boolean =>
  /^data\/events\/[^/]+$/.test(path) && !/\/(vorlage|readme)\.[^.]+$/i.test(path);

/** All files that are there. What cannot be read says so in `fault`; `check` tells it, and what is missing. */
export async function readFiles(dataDir: string): Promise<SourceFile[]> {
  const names = [
    ...['campaign.json', 'editions.json', 'stories.json'],
    ...(await filesIn(dataDir, 'jobcenters')).filter(name => name.endsWith('.json')),
    ...(await filesIn(dataDir, 'events')).filter(name => isEventsFile(`data/${name}`)),
    ...GEO.map(name => `geo/${name}.csv`),
  ];
  const files = await Promise.all(names.map(name => readSource(`data/${name}`, join(dataDir, name))));
  return files.filter(file => file !== undefined);
}

/** Neither folders nor what a program or a system keeps for itself: `.DS_Store`, `._peine.json`, `~$termine.xlsx`. */
async function filesIn(dataDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => !entry.isDirectory() && /^[^.~]/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

async function readSource(path: string, file: string): Promise<SourceFile | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return { path, text: '', fault: `Die Datei lässt sich nicht öffnen (${code}).` };
  }
  const isTable = isEventsFile(path) && /\.csv$/i.test(path);
  return { path, ...(isTable ? decodeTable(bytes) : decodeUtf8(bytes)) };
}
