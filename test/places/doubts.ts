import { Why } from '../../src/places/types.ts';

const { Name, Similar, Contradiction } = Why;

/**
 * Where a guess would be near at hand. As in `SPELLINGS`; where the visitor is asked, also why, and of the
 * choices only that these stand among them, the first one first.
 */
export const DOUBTS: [typed: string, label: string | string[], why?: Why][] = [
  // A city and a part: sure only where the part is known to lie there
  ['Pforzheim Niefern', ['Pforzheim (Stadt)', 'Enzkreis'], Similar],
  ['Stuttgart Leinfelden', ['Stuttgart (Stadt)', 'Landkreis Esslingen'], Similar],
  ['Mainz Ginsheim', ['Mainz (Stadt)', 'Landkreis Groß-Gerau'], Similar],
  ['Dortmund Castrop', ['Dortmund (Stadt)', 'Kreis Recklinghausen'], Similar],
  ['Berlin Hönow', ['Berlin (Stadt)', 'Landkreis Märkisch-Oderland'], Similar],
  ['Berlin Hohen Neuendorf', ['Berlin (Stadt)', 'Landkreis Oberhavel'], Similar],
  ['Würzburg Veitshöcheim', ['Würzburg (Stadt)', 'Landkreis Würzburg'], Similar],
  ['Leipzig Markkleberg', ['Leipzig (Stadt)', 'Landkreis Leipzig'], Similar],
  ['Osnabrück Walenhorst', ['Osnabrück (Stadt)', 'Landkreis Osnabrück'], Similar],
  ['Wiesbaden Nidernhausen', ['Wiesbaden (Stadt)', 'Rheingau-Taunus-Kreis'], Similar],
  ['Köln-Nirgendwo', ['Köln (Stadt)'], Similar],
  ['Osnabrück Wallenhorst', 'Landkreis Osnabrück'],
  ['München Unterföhring', 'Landkreis München'],
  ['Essen Kettwig', 'Essen (Stadt)'],
  ['Münster-Hiltrup', 'Münster (Stadt)'],
  ['wiesbaden biebrich', 'Wiesbaden (Stadt)'],
  ['Peine-Vöhrum', 'Landkreis Peine'],
  ['Frankfurt Höchst', 'Frankfurt am Main (Stadt)'],
  ['Köln-Mülheim', 'Köln (Stadt)'],
  ['Stuttgart Vaihingen', 'Stuttgart (Stadt)'],
  ['Hamburg-Harburg', 'Hamburg (Stadt)'],
  ['Kassel Nord', 'Kassel (Stadt)'],
  ['Frankfurt Nord', ['Frankfurt am Main (Stadt)', 'Frankfurt (Oder) (Stadt)'], Name],
  ['Hamm-Mitte', ['Hamm (Stadt)', 'Hamburg (Stadt)'], Name],
  ['hamm mitte', ['Hamm (Stadt)', 'Hamburg (Stadt)'], Name],

  // The Kreis around a city
  ['leipzig land', 'Landkreis Leipzig'],
  ['wuerzburg land', 'Landkreis Würzburg'],
  ['Rostock Land', 'Landkreis Rostock'],
  ['Oldenburg Land', 'Landkreis Oldenburg'],
  ['Altenburger Land', 'Landkreis Altenburger Land'],
  ['Milower Land', 'Landkreis Havelland'],
  ['Landkreis Dortmund', ['Dortmund (Stadt)'], Similar],
  ['Stuttgart Land', ['Stuttgart (Stadt)'], Similar],

  // Dots and ß that a keyboard does not have
  ['Munster', ['Münster (Stadt)', 'Heidekreis'], Name],
  ['Münster', ['Münster (Stadt)', 'Landkreis Darmstadt-Dieburg'], Name],
  ['Bunde', ['Kreis Herford', 'Landkreis Leer'], Name],
  ['Bünde', 'Kreis Herford'],
  ['Furth', ['Fürth (Stadt)', 'Landkreis Cham'], Name],
  ['Lohne', ['Kreis Herford', 'Landkreis Vechta'], Name],
  ['Neusass', ['Landkreis Augsburg', 'Neckar-Odenwald-Kreis'], Name],
  ['Schoningen', ['Landkreis Helmstedt', 'Landkreis Northeim'], Name],
  ['Schluchtern', ['Main-Kinzig-Kreis', 'Landkreis Heilbronn'], Name],
  ['Giesen', ['Landkreis Gießen', 'Landkreis Hildesheim'], Name],

  // A town of which this is one word
  ['Aue', ['Erzgebirgskreis', 'Köln (Stadt)'], Name],
  ['Gmünd', ['Ostalbkreis', 'Bodenseekreis'], Name],
  ['Kamp', ['Kreis Wesel', 'Kreis Mettmann'], Name],
  ['Neu-Ulm', 'Landkreis Neu-Ulm'],

  // A Land behind the name
  ['Peine, Niedersachsen', 'Landkreis Peine'],
  ['Peine Deutschland', 'Landkreis Peine'],
  ['Essen/Ruhr', 'Essen (Stadt)'],
  ['Essen NRW', 'Essen (Stadt)'],
  ['Halle Sachsen-Anhalt', 'Halle (Saale) (Stadt)'],
  ['Halle Sachsen', ['Halle (Saale) (Stadt)', 'Kreis Gütersloh'], Similar],
  ['Hamm Westfalen', ['Hamm (Stadt)'], Name],
  ['Brandenburg', ['Brandenburg an der Havel (Stadt)'], Similar],
  ['Bremen', ['Bremen (Stadt)'], Name],
  ['Hamburg', 'Hamburg (Stadt)'],

  // Jobcenters and Träger by their own names, and ordinary words of these names
  ['JobCenter Essen', 'Essen (Stadt)'],
  ['Jobcenter Ingolstadt', 'Ingolstadt (Stadt)'],
  ['Jobcenter Stadt Münster', 'Münster (Stadt)'],
  ['Kommunales Jobcenter Hamm', 'Hamm (Stadt)'],
  ['Landeshauptstadt Stuttgart', 'Stuttgart (Stadt)'],
  ['Landeshauptstadt Wiesbaden', 'Wiesbaden (Stadt)'],
  ['Stadt Münster', 'Münster (Stadt)'],
  ['Hansestadt Rostock', 'Rostock (Stadt)'],
  ['Stadt Oldenburg', ['Oldenburg (Oldb) (Stadt)', 'Kreis Ostholstein'], Name],
  ['Zentrum', ['Landkreis Leer'], Similar],
  ['Neue', ['Landkreis Bergstraße'], Similar],
  ['Wege', ['Landkreis Bergstraße'], Similar],
  ['Integration', ['Kreis Schleswig-Flensburg'], Similar],
  ['Kommunale Arbeitsförderung', ['Landkreis St. Wendel'], Similar],
  ['Land', ['Landkreis Oberhavel', 'Landkreis Sonneberg'], Similar],
  ['Lahn-Dill', 'Lahn-Dill-Kreis'],

  // Postcodes
  ['31224/38100', ['Landkreis Peine', 'Braunschweig (Stadt)'], Contradiction],
  ['31224 oder 38100', ['Landkreis Peine', 'Braunschweig (Stadt)'], Contradiction],
  ['31224 38100', ['Landkreis Peine', 'Braunschweig (Stadt)'], Contradiction],
  ['31224 Peine, 38100 Braunschweig', ['Landkreis Peine', 'Braunschweig (Stadt)'], Contradiction],
  ['31224, 99999', ['Landkreis Peine'], Contradiction],
  ['31224 Essen', ['Landkreis Peine', 'Essen (Stadt)'], Contradiction],
  ['31224 31224', 'Landkreis Peine'],
  ['31224 und 31226', 'Landkreis Peine'],
  ['57612', ['Landkreis Altenkirchen (Westerwald)', 'Westerwaldkreis'], Why.Postcode],
  ['٣١٢٢٤', 'Landkreis Peine'],
  ['۳۱۲۲۴', 'Landkreis Peine'],
  ['३१२२४', 'Landkreis Peine'],
  ['３１２２４', 'Landkreis Peine'],

  // Addresses and stray signs
  ['Am Markt 1, Peine', 'Landkreis Peine'],
  ['Peine, Am Markt 1', 'Landkreis Peine'],
  ['Hauptstr. 12 Peine', 'Landkreis Peine'],
  ['Peine Hauptstraße 12a', 'Landkreis Peine'],
  ['Musterstr. 5, 31224 Peine', 'Landkreis Peine'],
  ['Peine Tel. 05171 1234', 'Landkreis Peine'],
  ['Peine*', 'Landkreis Peine'],
  ['Peine.', 'Landkreis Peine'],
  ['#Peine', 'Landkreis Peine'],
];
