/**
 * How long the file's address stays valid. Safari on iOS asks the visitor before it loads, and loads later
 * (https://bugs.webkit.org/show_bug.cgi?id=211234).
 */
const KEPT = 60_000;

/**
 * Hands a calendar to the visitor: a file to save, on iOS a sheet that offers the calendar. Call it in the click;
 * where it works is said by `saveWay`. A Content Security Policy does not forbid it, for the link is followed
 * as a download and nothing is loaded into the page.
 *
 * @param fileName With its end: `aktionswoche-2019.ics`.
 */
export function saveCalendar(text: string, fileName: string): void {
  // Without this type iOS and Android keep a text file instead of opening the calendar.
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  // Never in the page: routers and statistics that listen there would take the click for one of theirs.
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** A name for a file, from a title: `Tag der offenen Tür` → `tag-der-offenen-tuer.ics`. */
export function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[äöüß]/g, sign => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[sign] ?? 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${name || 'aktionswoche'}.ics`;
}
