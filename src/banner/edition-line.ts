import { daysBetween, Phase, phaseOf } from '../dataset/editions.ts';
import type { Edition } from '../dataset/schema.ts';
import type { BannerTexts } from '../text/banner/texts.ts';
import { LOCALES } from '../text/format.ts';
import type { Language } from '../text/language.ts';

/** Where an Aktionswoche stands, in a word or two: "in 12 Tagen", "heute: 3 Aktionen", "Rückblick". */
export function standing(
  edition: Edition,
  today: string,
  texts: BannerTexts,
  count: number | undefined,
): string {
  const phase = phaseOf(edition, today);
  if (phase === Phase.Before) return texts.before(daysBetween(today, edition.start));
  if (phase === Phase.Over) return texts.over;
  return count ? texts.today(count) : texts.running;
}

/** `14.–18. Juni 2027` */
export function formatDays({ start, end }: Edition, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(start), new Date(end));
}
