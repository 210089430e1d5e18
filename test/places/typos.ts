/** Slips of one letter, the same in every run. */

export const Slip = { Wrong: 'wrong', Missing: 'missing', Swapped: 'swapped', Extra: 'extra' } as const;
export type Slip = (typeof Slip)[keyof typeof Slip];

/** Where in the name: each of the first three letters, the middle, the last two. */
export const SPOTS = [0, 1, 2, 'middle', -2, -1] as const;

export interface Typo {
  typed: string;
  slip: Slip;
  spot: (typeof SPOTS)[number];
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

/** Number of letters: what "six letters or more" counts. */
export const lettersOf = (name: string): number => [...name].filter(isLetter).length;

/** One slip of a name; `seed` chooses which. */
export function makeTypo(name: string, seed: number): Typo {
  const signs = [...name];
  const letters = signs.flatMap((sign, at) => (isLetter(sign) ? [at] : []));
  const slips = Object.values(Slip);
  const slip = slips[seed % slips.length]!;
  const spot = SPOTS[Math.floor(seed / slips.length) % SPOTS.length]!;
  const nth = spot === 'middle' ? letters.length >> 1 : spot < 0 ? letters.length + spot : spot;
  const at = letters[nth]!;
  const other = 'qxjyvkw'[seed % 7]!;
  if (slip === Slip.Wrong) signs[at] = signs[at]!.toLowerCase() === other ? 'z' : other;
  else if (slip === Slip.Missing) signs.splice(at, 1);
  else if (slip === Slip.Extra) signs.splice(at, 0, other);
  else {
    // With its neighbour: the one behind, for the last letter the one before.
    const next = letters[nth + 1] ?? letters[nth - 1]!;
    [signs[at], signs[next]] = [signs[next]!, signs[at]!];
  }
  return { typed: signs.join(''), slip, spot };
}
