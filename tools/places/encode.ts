import type { PostcodesFile, SplitsFile } from '../../src/places/codec.ts';
import { LAST, MORE, reverse, SHARED, type ShardFile } from '../../src/places/codec-names.ts';
import type { Sources } from './sources.ts';

/** The other half of `src/places/codec.ts` and `codec-names.ts`, where the forms are described. */

const sign = (n: number): string => String.fromCharCode(n + 35 + (n + 35 >= 92 ? 1 : 0));

/** One printable sign without `"`, `\`, `~` and space for numbers below 90, else `~` and two of them. */
export function encodeNumber(n: number): string {
  if (n < 90) return sign(n);
  if (n >= 8100) throw new Error(`${n} is too large`);
  return `~${sign(Math.floor(n / 90))}${sign(n % 90)}`;
}

export function encodeKreise(kreise: Sources['kreise']): string {
  let last = 0;
  return kreise
    .map(({ ags, name, label }) => {
      const step = Number(ags) - last;
      last = Number(ags);
      return (step === 1 ? '' : step) + shortLabel(name, label);
    })
    .join('\n');
}

function shortLabel(name: string, label: string): string {
  if (label === `Landkreis ${name}`) return name;
  if (label === `Kreis ${name}`) return `-${name}`;
  if (label === `${name} (Stadt)`) return `${name}!`;
  if (label === name) return `=${name}`;
  throw new Error(`No short form for the label ${label}`);
}

export function encodePostcodes({ postcodes }: Sources): PostcodesFile {
  let runs = '';
  let order = '';
  let splits = '';
  let last = 0;
  let sinceSplit = 0;
  const recent: number[] = [];
  for (const [postcode, list] of postcodes) {
    const [first, ...more] = list.map(({ kreis }) => kreis);
    if (first !== recent[0]) {
      const place = recent.indexOf(first!) + 1;
      runs += ` ${encodeNumber(place)}`;
      if (place) recent.splice(place - 1, 1);
      else order += encodeNumber(first!);
      recent.unshift(first!);
    }
    runs += encodeNumber(Number(postcode) - last - 1);
    last = Number(postcode);
    if (more.length > 0) {
      splits += encodeNumber(sinceSplit) + encodeNumber(more.length) + more.map(encodeNumber).join('');
      sinceSplit = 0;
    }
    sinceSplit++;
  }
  return { runs, order, splits };
}

export function encodeSplits({ postcodes, splits }: Sources): SplitsFile {
  const file: SplitsFile = {};
  for (const [postcode, places] of splits) {
    const order = postcodes.get(postcode)!.map(({ kreis }) => kreis);
    file[postcode] = places.map(({ kreis, name }) => order.indexOf(kreis) + name).join(';');
  }
  return file;
}

/** 0 below 500 inhabitants, one more for each doubling: Berlin 13. */
export const sizeClass = (population: number): number =>
  Math.max(0, Math.floor(Math.log2(Math.max(1, population) / 250)));

/**
 * The Gemeinden in the order of the names: in a Kreis big classes first, then by the alphabet, since neighbours
 * share letters. Of two with the same name and class only the bigger: the names tell them apart no more.
 */
export function inFileOrder({ gemeinden }: Sources): Sources['gemeinden'] {
  const { compare } = new Intl.Collator('de');
  const sorted = gemeinden
    .map(gemeinde => ({ ...gemeinde, size: sizeClass(gemeinde.population) }))
    .sort(
      (a, b) =>
        a.kreis - b.kreis || b.size - a.size || compare(a.name, b.name) || b.population - a.population,
    );
  return sorted.filter(({ kreis, size, name }, at) => {
    const before = sorted[at - 1];
    return before?.kreis !== kreis || before.size !== size || before.name !== name;
  });
}

export function encodePlaces(sources: Sources): string {
  const lines = sources.kreise.map(() => '');
  let last = '';
  for (const { name, kreis, population } of inFileOrder(sources)) {
    if (/[;>\n]/.test(name)) throw new Error(`A separator in ${name}`);
    const group = `>${sizeClass(population).toString(36)}`;
    lines[kreis] += (last === kreis + group ? ';' : group) + name;
    last = kreis + group;
  }
  return lines.join('\n');
}

export function encodeShard(
  names: Iterable<string>,
  localities: Sources['localities'],
  backwards: boolean,
): ShardFile {
  const written = [...names].map(name => ({ name, text: backwards ? reverse(name) : name }));
  written.sort((a, b) => (a.text < b.text ? -1 : 1));
  const file: ShardFile = { names: '', kreise: '' };
  let before = '';
  for (const { name, text } of written) {
    if (/[0-@]/.test(text)) throw new Error(`A sign of the encoding in ${name}`);
    let shared = 0;
    while (shared < 16 && shared < before.length && before[shared] === text[shared]) shared++;
    file.names += String.fromCharCode(SHARED + shared) + text.slice(shared);
    before = text;
    const kreise = localities.get(name)!;
    kreise.forEach((kreis, at) => {
      file.kreise += String.fromCharCode((at < kreise.length - 1 ? MORE : LAST) + kreis);
    });
  }
  return file;
}
