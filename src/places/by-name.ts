import { fold } from './fold.ts';
import { plainKreis } from './kreise.ts';
import type { FetchJson } from './load.ts';
import { loadHead, loadTail, type NameLookup } from './lookup.ts';
import { type Found, rankVillages } from './meant.ts';
import { Fit, type Hit, inOrder, Kind } from './names.ts';
import { kreisWordsOf, makeAlias } from './offices.ts';
import { findName, type Sources } from './search.ts';
import { suggestNames } from './suggest.ts';
import { type Choice, type Resolution, type Suggestion, UnknownReason, Why } from './types.ts';

export { shardOf } from './codec-names.ts';
export { readNames } from './lookup.ts';
export { fold, loadHead };

/** Answers to names: the part of `Places` that is loaded with the first letter. */
export class ByName {
  private readonly sources: Sources;

  constructor(
    readonly lookup: NameLookup,
    names: readonly { name: string; ags: string }[],
    fetchWith?: FetchJson,
  ) {
    const index = new Map(lookup.kreise.map(({ ags }, at) => [ags, at]));
    this.sources = {
      lookup,
      offices: names.flatMap(({ name, ags }) => {
        const kreis = index.get(ags);
        return kreis === undefined ? [] : [makeAlias(name, kreis)];
      }),
      kreisWords: kreisWordsOf(lookup.kreise.map(({ label }) => label)),
      head: typed => loadHead(lookup, typed, fetchWith),
      tail: typed => loadTail(lookup, typed, fetchWith),
    };
  }

  /** `within`: only places in these Kreise. */
  async suggest(text: string, limit: number, within?: readonly number[]): Promise<Suggestion[]> {
    const hits = await suggestNames(text, this.sources);
    const allowed = within ? hits.filter(({ kreis }) => within.includes(kreis)) : hits;
    return choices(allowed, this.lookup, limit).map(({ choice, hit: { fit, kreis, row } }) => {
      // A name alone may mean several places, so the line names the Kreis as well.
      const { label } = this.lookup.kreise[kreis]!;
      const text = choice.kreis && row.kind !== Kind.Kreis ? `${choice.name}, ${label}` : label;
      return { ...choice, text, ...(fit >= Fit.Near ? { corrected: true } : {}) };
    });
  }

  async resolve(text: string, otherwise: UnknownReason): Promise<Resolution> {
    const found = await findName(text, this.sources);
    if (otherwise !== UnknownReason.Foreign) return answer(found, this.lookup, otherwise);
    // "1010 Wien", "Schweiz": it may be German all the same, but a hamlet does not make it so.
    const hits = found.hits.filter(({ row, fit }) => fit < Fit.Beginning && row.kind !== Kind.Locality);
    return answer({ hits, sure: false }, this.lookup, otherwise);
  }

  /** What was found for it, best first. */
  async find(text: string): Promise<Hit[]> {
    return ranked((await findName(text, this.sources)).hits, this.lookup);
  }

  /** A name beside a postcode of these Kreise: they agree, or the name means places elsewhere, or nothing. */
  async resolveWithin(text: string, within: readonly number[]): Promise<Resolution | Choice[]> {
    const { hits, sure } = await findName(text, this.sources);
    const agreed = hits.filter(({ kreis }) => within.includes(kreis));
    if (agreed.length > 0) {
      const found = { hits: agreed, sure: sure || within.length === 1 };
      return answer(found, this.lookup, UnknownReason.NoSuchPlace);
    }
    const named = hits.filter(({ fit }) => fit < Fit.Beginning);
    return choices(ranked(named, this.lookup), this.lookup).map(({ choice }) => choice);
  }
}

const ranked = (hits: Hit[], lookup: NameLookup): Hit[] => inOrder(rankVillages(hits, lookup));

function answer({ hits, sure, reason }: Found, lookup: NameLookup, otherwise: UnknownReason): Resolution {
  if (hits.length === 0) return { kind: 'unknown', reason: reason ?? otherwise };
  const first = hits[0]!.kreis;
  if (sure && hits.every(({ kreis }) => kreis === first)) {
    return { kind: 'kreis', kreis: plainKreis(lookup.kreise[first]!) };
  }
  const lines = choices(ranked(hits, lookup), lookup).map(({ choice }) => choice);
  return sure
    ? { kind: 'choose', why: Why.Name, choices: lines }
    : { kind: 'choose', why: Why.Similar, choices: lines };
}

/** Hits as lines, each name once for a Kreis, and no Kreis beside its own town of the same name. */
function choices(hits: readonly Hit[], lookup: NameLookup, limit = Infinity): { choice: Choice; hit: Hit }[] {
  const seen = new Set<string>();
  const towns = new Set<string>();
  for (const { row, kreis } of hits) {
    if (row.kind === Kind.Gemeinde) towns.add(kreis + row.name);
  }
  const lines: { choice: Choice; hit: Hit }[] = [];
  for (const hit of hits) {
    const { row, kreis, fit } = hit;
    const { ags, label, city, name } = lookup.kreise[kreis]!;
    const itself = row.kind === Kind.Kreis ? row.name === label : city && row.kind === Kind.Gemeinde;
    if (row.kind === Kind.Kreis && itself && towns.has(kreis + name)) continue;
    // Exactly the name that was typed: which of two places in the Kreis is meant makes no difference.
    const keys = [kreis + fold(row.name).key, ...(fit <= Fit.Bare ? [`${kreis}`] : [])];
    if (keys.some(key => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    lines.push({ choice: itself ? { ags, name: row.name } : { ags, name: row.name, kreis: label }, hit });
    if (lines.length === limit) break;
  }
  return lines;
}
