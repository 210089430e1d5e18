// The custom properties that the kit offers, and which of their colours must be told apart.
import type { CSSResult } from 'lit';
import { bannerStyles } from '../../src/banner/styles.ts';
import type { Tag } from '../../src/embed/tags.ts';
import { tokens as elementTokens } from '../../src/ui/tokens.ts';
import { hex, nearest, ratio } from './contrast.ts';

export type Mode = 'light' | 'dark';
/** What was changed, by the part of the property's name behind `--stark-sozial-`. */
export type Changes = Readonly<Record<string, string>>;

const COLOURS: Record<string, string> = {
  accent: 'Akzent: Knöpfe, Links, Fokus',
  'on-accent': 'Schrift auf dem Akzent',
  surface: 'Fläche',
  text: 'Schrift',
  'surface-soft': 'Zweite Fläche für Hinweise',
  'text-muted': 'Schrift von Nebensachen',
  line: 'Linien',
  control: 'Rand von Feldern und Knöpfen',
  mark: 'Zeichen für Hinweis und Fehler',
};
const BANNER: Record<string, string> = {
  banner: 'Farbige Fläche des Banners',
  'on-banner': 'Schrift auf dem Banner',
  'banner-mark': 'Marke auf dem Banner',
};
const USUAL = ['accent', 'on-accent', 'surface', 'text', ...Object.keys(BANNER)];

export interface Colour {
  /** `color-accent` or, for the dark look, `color-accent-dark`. */
  name: string;
  label: string;
  usual: boolean;
}

/** A family as CSS has it: with quotes at both ends, or of words that begin with a letter. */
const FAMILY = `(?:"[\\wäöüß .'-]+"|'[\\wäöüß .-]+'|[a-zäöüß][\\wäöüß-]*(?: +[a-zäöüß][\\wäöüß-]*)*)`;

interface Text {
  name: string;
  label: string;
  hint: string;
  /** Told where the value is refused; else the hint. */
  wrong?: string;
  pattern: RegExp;
  /** Whether a value of this form is within reason. */
  fits?: (value: string) => boolean;
}

/** The sizes of letters that people can read, by their unit; the page's own are mostly 16px. */
const SIZES: Record<string, readonly [least: number, most: number]> = {
  px: [12, 32],
  em: [0.75, 2],
  rem: [0.75, 2],
  '%': [75, 200],
};

function readable(size: string): boolean {
  const range = SIZES[size.replace(/^[\d.]+/, '')];
  const number = Number.parseFloat(size);
  return !!range && number >= range[0] && number <= range[1];
}

/** What of the look can be set, and how it is checked before it goes into a stylesheet. */
export const TEXTS: readonly Text[] = [
  {
    name: 'font-family',
    label: 'Schriftart',
    hint: 'Ohne Angabe die Ihrer Seite. Zum Beispiel: "Source Sans 3", sans-serif',
    wrong:
      'Jedes Anführungszeichen braucht ein zweites von derselben Art, und ein Name mit Ziffern am Wortanfang braucht beide. Zum Beispiel: "Source Sans 3", sans-serif',
    pattern: new RegExp(`^(?=.{1,200}$)${FAMILY}(?: *, *${FAMILY})*$`, 'i'),
  },
  {
    name: 'font-size',
    label: 'Schriftgröße',
    hint: 'Alles andere richtet sich danach. Zum Beispiel: 18px',
    wrong: 'Bitte eine Größe von 12px bis 32px, von 0.75em bis 2em oder von 75% bis 200%. Zum Beispiel: 18px',
    pattern: /^\d{1,3}(\.\d{1,3})?(px|em|rem|%)$/,
    fits: readable,
  },
  { name: 'radius', label: 'Ecken von Karten', hint: 'Zum Beispiel: 0 oder 8px', pattern: /^(0|\d{1,2}px)$/ },
  {
    name: 'radius-control',
    label: 'Ecken von Knöpfen und Feldern',
    hint: 'Zum Beispiel: 0 oder 6px',
    pattern: /^(0|\d{1,2}px)$/,
  },
];

const suffix = (mode: Mode): string => (mode === 'dark' ? '-dark' : '');
const keyOf = (colour: string, mode: Mode): string => `color-${colour}${suffix(mode)}`;

/** The looks that an element with this `theme` can have. */
export const modesOf = (theme: string | undefined): Mode[] =>
  theme === 'dark' ? ['dark'] : theme === 'auto' ? ['light', 'dark'] : ['light'];

const labelsOf = (tag: Tag) => (tag === 'stark-sozial-banner' ? { ...COLOURS, ...BANNER } : COLOURS);

export function coloursOf(tag: Tag, mode: Mode): Colour[] {
  return Object.entries(labelsOf(tag)).map(([colour, label]) => ({
    name: keyOf(colour, mode),
    label,
    usual: USUAL.includes(colour),
  }));
}

/** Whether this may be the value of a property; a colour in its usual form. */
export function validToken(name: string, value: string): string | undefined {
  const colour = /^color-([\w-]+?)(-dark)?$/.exec(name)?.[1];
  if (colour !== undefined) return Object.hasOwn({ ...COLOURS, ...BANNER }, colour) ? hex(value) : undefined;
  const text = TEXTS.find(one => one.name === name);
  const trimmed = value.trim();
  return text?.pattern.test(trimmed) && (text.fits?.(trimmed) ?? true) ? trimmed : undefined;
}

/** The elements' own colours, as their styles have them. */
const defaults = new Map(
  [elementTokens, bannerStyles].flatMap(({ cssText }: CSSResult) =>
    [...cssText.matchAll(/--stark-sozial-(color-[\w-]+), (#[0-9a-f]+)\)/g)].map(
      ([, name, value]) => [name!, hex(value!)!] as const,
    ),
  ),
);

/** The colour that holds: changed, or the element's own. Without its own the banner takes the accent. */
export function colourOf(name: string, changes: Changes): string {
  const value = changes[name] ?? defaults.get(name);
  if (value) return value;
  return colourOf(name.replace('on-banner', 'on-accent').replace('banner', 'accent'), changes);
}

interface Pair {
  front: string;
  back: string;
  /** At least so many to one. */
  least: number;
  what: string;
}

const TEXT = 4.5;
const SIGN = 3;
const PAIRS: Pair[] = [
  { front: 'on-accent', back: 'accent', least: TEXT, what: 'Schrift auf Knöpfen' },
  { front: 'accent', back: 'surface', least: TEXT, what: 'Links auf der Fläche' },
  { front: 'accent', back: 'surface-soft', least: TEXT, what: 'Links auf der zweiten Fläche' },
  { front: 'text', back: 'surface', least: TEXT, what: 'Schrift auf der Fläche' },
  { front: 'text', back: 'surface-soft', least: TEXT, what: 'Schrift auf der zweiten Fläche' },
  { front: 'text-muted', back: 'surface', least: TEXT, what: 'Nebensachen auf der Fläche' },
  { front: 'text-muted', back: 'surface-soft', least: TEXT, what: 'Nebensachen auf der zweiten Fläche' },
  { front: 'control', back: 'surface', least: SIGN, what: 'Rand von Feldern auf der Fläche' },
  { front: 'mark', back: 'surface', least: TEXT, what: 'Zeichen auf der Fläche' },
];
const BANNER_PAIRS: Pair[] = [
  { front: 'on-banner', back: 'banner', least: TEXT, what: 'Schrift auf dem Banner' },
  { front: 'banner-mark', back: 'banner', least: TEXT, what: 'Marke auf dem Banner' },
];

export interface Problem {
  what: string;
  /** So many to one. */
  ratio: number;
  least: number;
  /** Which property to change, and to what; nothing where no single colour mends it. */
  mend?: { name: string; label: string; color: string };
}

/** Which of the colours cannot be told apart well enough, with the nearest ones that can. */
export function problemsOf(tag: Tag, mode: Mode, changes: Changes): Problem[] {
  const pairs = tag === 'stark-sozial-banner' ? [...PAIRS, ...BANNER_PAIRS] : PAIRS;
  const value = (colour: string, more: Changes = {}) =>
    colourOf(keyOf(colour, mode), { ...changes, ...more });
  const measure = ({ front, back }: Pair, more?: Changes) => ratio(value(front, more), value(back, more));
  const labels: Record<string, string> = labelsOf(tag);
  const bad = pairs.filter(pair => measure(pair) < pair.least);
  return bad.map(pair => {
    const { front, back, least, what } = pair;
    const changed = (colour: string) => keyOf(colour, mode) in changes;
    // A colour that nobody touched is not to blame, but what is written on a new one may follow it.
    const order = changed(front) || !changed(back) ? [front, back] : [back, front];
    const touching = (colour: string) => pairs.filter(one => one.front === colour || one.back === colour);
    for (const needed of [touching, () => [pair]]) {
      for (const colour of order) {
        const name = keyOf(colour, mode);
        const color = nearest(value(colour), candidate =>
          needed(colour).every(one => measure(one, { [name]: candidate }) >= one.least),
        );
        if (color)
          return { what, ratio: measure(pair), least, mend: { name, label: labels[colour]!, color } };
      }
    }
    return { what, ratio: measure(pair), least };
  });
}

/** Only what counts for this element: another one's colours stay in the state, and out of the snippet. */
export function changesFor(
  tag: Tag,
  modes: readonly Mode[],
  changes: Changes,
): [name: string, value: string][] {
  const names = [...modes.flatMap(mode => coloursOf(tag, mode)), ...TEXTS].map(({ name }) => name);
  return names.flatMap(name => {
    const value = changes[name];
    return value && value !== defaults.get(name) ? [[name, value] as [string, string]] : [];
  });
}

/** The rule for the site's stylesheet. */
export function stylesheet(changes: readonly [name: string, value: string][]): string {
  if (changes.length === 0) return '';
  return `:root {\n${changes.map(([name, value]) => `  --stark-sozial-${name}: ${value};`).join('\n')}\n}`;
}
