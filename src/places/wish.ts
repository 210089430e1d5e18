import { isLinkWord, plain } from './fold.ts';

/** What the words around a name ask for: "Landkreis Peine", "Stadt Peine", "Jobcenter Peine". */
export interface Wish {
  /** The name without these words; the text itself when nothing else would be left. */
  name: string;
  wants?: 'kreis' | 'city';
}

const KREIS = 'landkreis|lkreis|lkrs?|lk|kreis|kr';
const CITY = 'kreisfreie stadt|stadtkreis|(?:kreis|landeshaupt|hanse|luther)?stadt';
const OFFICE = '(?:kreis)?job-? ?cent(?:er|rum)|kommunale[rns]?|arbeitsamt|amt';
const HONOUR = 'gemeinde|samtgemeinde|verbandsgemeinde|ortsteil|ot|(?:ost|nord)?seebad|kurort';
const BEFORE = new RegExp(`^(?:(${KREIS})|(${CITY})|${OFFICE}|${HONOUR})(?:[ .:,]+|$)`);
// "Kassel Land" is the Kreis around Kassel; before a name the word says nothing.
const BEHIND = new RegExp(`[ ,/(-]+(?:(${KREIS}|land|umland)|(${CITY})|${OFFICE})[).]*$`);

export function readWish(text: string): Wish {
  let name = plain(text).trim();
  let wants: Wish['wants'];
  let stripped = false;
  for (;;) {
    const found = BEFORE.exec(name) ?? BEHIND.exec(name);
    if (!found) break;
    const rest = name.replace(found[0], '');
    if (!/[a-zäöü]/.test(rest)) break;
    stripped = true;
    wants = found[1] ? 'kreis' : found[2] ? (wants ?? 'city') : wants;
    name = rest;
    // "Jobcenter der Stadt Jena", "Jobcenter im Kreis Borken"
    const link = /^[a-z]+(?= )/.exec(name)?.[0];
    if (link && isLinkWord(link)) name = name.slice(link.length).trim();
  }
  return stripped ? { name, wants } : { name: text };
}
