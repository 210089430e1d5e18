import { daysBetween, Phase, phaseOf } from '../dataset/editions.ts';
import type { Edition } from '../dataset/schema.ts';
import type { BannerTexts } from '../text/banner/texts.ts';

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
