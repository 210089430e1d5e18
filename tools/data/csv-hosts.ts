import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { splitCell } from './csv-cells.ts';
import { plain } from './csv-columns.ts';

/** A jobcenter as events name it. */
export type NamedJobcenter = Pick<JobcenterRecord, 'id' | 'name'> & {
  traeger: Pick<JobcenterRecord['traeger'], 'name'>;
};

/** Ids of the jobcenters in a cell, and what none of them is called. */
export interface Hosts {
  ids: string[];
  unknown: { text: string; similar: string[] }[];
}

/** Reads ids, names of jobcenters and names of their Träger: `peine`, `Jobcenter Landkreis Peine`, `Landkreis Peine`. */
export function hostReader(jobcenters: readonly NamedJobcenter[]): (cell: string) => Hosts {
  const byName = new Map<string, Set<string>>();
  for (const { id, name, traeger } of jobcenters) {
    for (const text of [id, name, traeger.name].map(plain))
      byName.set(text, (byName.get(text) ?? new Set()).add(id));
  }
  const idOf = (text: string): string | undefined => {
    const ids = byName.get(plain(text)) ?? new Set();
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  const similarTo = (text: string): string[] => {
    const words = plain(text)
      .split(/[^\p{L}]+/u)
      .filter(word => word.length > 3 && !/^(jobcenter|land)?kreis(es)?$|^jobcenter$|^stadt$/.test(word));
    const near = [...byName].filter(([name]) => words.some(word => name.includes(word)));
    return [...new Set(near.flatMap(([, ids]) => [...ids]))].slice(0, 3);
  };
  return cell => {
    const whole = idOf(cell);
    const parts = whole ? [] : splitCell(cell);
    const known = parts.map(text => ({ text, id: idOf(text) }));
    const ids = whole ? [whole] : known.flatMap(({ id }) => id ?? []);
    const unknown = known.filter(({ id }) => !id).map(({ text }) => ({ text, similar: similarTo(text) }));
    return { ids: [...new Set(ids)], unknown };
  };
}
