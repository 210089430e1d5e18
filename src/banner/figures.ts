import type { Campaign, Figure, Jobcenter } from '../dataset/schema.ts';
import type { BannerTexts } from '../text/banner/texts.ts';
import { LOCALES } from '../text/format.ts';
import type { Language } from '../text/language.ts';

/** The figure that says how many jobcenters there are: it belongs to the claim, the other three stand alone. */
const COUNT = 'jobcenters';

/**
 * What stands in the row of figures: of each id the latest. With a jobcenter its own inhabitants come first,
 * in the place of how many jobcenters there are.
 */
export function figuresFor(
  { figures, inhabitantsSource: source }: Campaign,
  texts: BannerTexts,
  jobcenter: Jobcenter | undefined,
  withCount: boolean,
): Figure[] {
  const latest = figures.filter(
    ({ id, date }) => !figures.some(other => other.id === id && other.date > date),
  );
  const { inhabitants, traeger } = jobcenter ?? {};
  if (!inhabitants || !traeger || !source) return latest.filter(({ id }) => withCount || id !== COUNT);
  const label = texts.inhabitants(traeger.name);
  const own: Figure = { id: 'own', ...inhabitants, precision: 'exact', label, source };
  return [own, ...latest.filter(({ id }) => id !== COUNT)];
}

/** From here on a number is easier to read in words, if they say it exactly: "1,5 Millionen". */
const MILLION = 1_000_000;

/** A number as digits and, where it has one, the word behind them. */
export function formatFigure(value: number, language: Language): { digits: string; word: string } {
  const compact = value >= MILLION && value % (MILLION / 10) === 0;
  const options: Intl.NumberFormatOptions = compact ? { notation: 'compact', compactDisplay: 'long' } : {};
  const parts = new Intl.NumberFormat(LOCALES[language], options).formatToParts(value);
  const text = (word: boolean) =>
    parts
      .filter(({ type }) => (type === 'compact') === word)
      .map(part => part.value)
      .join('')
      .trim();
  return { digits: text(false), word: text(true) };
}
