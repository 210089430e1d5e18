/** `places-names.json` */
export interface NamesFile {
  /** One line for each Kreis: `>` and a size class, then the names of this class. */
  places: string;
  /** Folder of the shards beside this file. */
  shards: string;
  /** First beginnings of the head shards, and of the tail shards (read backwards). */
  heads: string;
  tails: string;
}

/** A shard of the localities. */
export interface ShardFile {
  /** A sign 0 to @ for the letters shared with the name before (0 to 16), then the rest of the name. */
  names: string;
  /** A character for each Kreis of a name: `LAST + index` for its last one, `MORE + index` before it. */
  kreise: string;
}

export const LAST = 0x100;
export const MORE = 0x400;
/** Where the signs for shared letters begin: names hold no digits and none of `:;<=>?@`. */
export const SHARED = 0x30;

/** Calls back for every Gemeinde: name, index of its Kreis, size class (0 smallest). */
export function decodePlaces(text: string, each: (name: string, kreis: number, size: number) => void): void {
  text.split('\n').forEach((line, kreis) => {
    for (const group of line.split('>').slice(1)) {
      const size = Number.parseInt(group[0]!, 36);
      for (const name of group.slice(1).split(';')) each(name, kreis, size);
    }
  });
}

/** The names of a shard with the indexes of their Kreise; those of a tail shard are written backwards. */
export function decodeShard(file: ShardFile, backwards: boolean): { name: string; kreise: number[] }[] {
  let at = 0;
  let written = '';
  return (file.names.match(/[0-@][^0-@]*/g) ?? []).map(entry => {
    written = written.slice(0, entry.charCodeAt(0) - SHARED) + entry.slice(1);
    const kreise: number[] = [];
    let code: number;
    do {
      code = file.kreise.charCodeAt(at++);
      kreise.push(code >= MORE ? code - MORE : code - LAST);
    } while (code >= MORE);
    return { name: backwards ? reverse(written) : written, kreise };
  });
}

/** Index of the shard whose range holds the key; `starts` are sorted. */
export function shardOf(starts: readonly string[], key: string): number {
  let at = starts.length - 1;
  while (at > 0 && starts[at]! > key) at--;
  return at;
}

export const reverse = (text: string): string => [...text].reverse().join('');
