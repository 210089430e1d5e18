import type { Language } from '../language.ts';

/** The strings of the open map; they come with it, for most visitors never open it. */
export interface MapTexts {
  /** Name of the whole. */
  region: string;
  skip: string;
  /** Name of the part that the keys move. */
  view: string;
  keys: string;
  zoom: string;
  zoomIn: string;
  zoomOut: string;
  legend: string;
  /** Beside the name of a Kreis that has no kommunales Jobcenter. */
  joint: string;
  ctrl: string;
  wheelHint: (key: string) => string;
  touchHint: string;
  tilesWhere: string;
  tilesShow: string;
  tilesHide: string;
  tilesFailed: string;
  tilesSource: string;
}

export const mapTexts: Record<Language, MapTexts> = {
  de: {
    region: 'Karte der kommunalen Jobcenter',
    skip: 'Karte überspringen',
    view: 'Kartenausschnitt',
    keys: 'Die Pfeiltasten verschieben die Karte, Plus und Minus ändern die Größe, Escape verlässt sie. Alle Gebiete stehen auch in der Liste.',
    zoom: 'Größe der Karte',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    legend: 'Gebiete der kommunalen Jobcenter. Ein Klick zeigt, wer zuständig ist.',
    joint: 'gemeinsames Jobcenter',
    ctrl: 'Strg',
    wheelHint: key => `Zum Vergrößern: Taste ${key} halten und das Mausrad drehen`,
    touchHint: 'Mit zwei Fingern bewegen Sie die Karte',
    tilesWhere:
      'Für den Kartenhintergrund lädt Ihr Browser Bilder von basemap.de. Dabei erfährt das Bundesamt für Kartographie und Geodäsie Ihre IP-Adresse und den Ausschnitt.',
    tilesShow: 'Kartenhintergrund laden',
    tilesHide: 'Kartenhintergrund ausblenden',
    tilesFailed: 'Der Kartenhintergrund ist gerade nicht erreichbar. Die Gebiete bleiben sichtbar.',
    tilesSource: 'Hintergrund',
  },
  'de-simple': {
    region: 'Karte von den Job·centern',
    skip: 'Karte über·springen',
    view: 'Teil von der Karte',
    keys: 'Die Pfeil·tasten bewegen die Karte. Plus macht die Karte größer. Minus macht die Karte kleiner. Mit Escape verlassen Sie die Karte. Alle Job·center sind auch in der Liste.',
    zoom: 'Größe von der Karte',
    zoomIn: 'Größer machen',
    zoomOut: 'Kleiner machen',
    legend: 'Hier gibt es ein Job·center vom Kreis oder von der Stadt. Klicken Sie auf Ihren Ort.',
    joint: 'gemeinsames Job·center',
    ctrl: 'Strg',
    wheelHint: key => `Größer machen: Halten Sie ${key}. Drehen Sie das Maus·rad.`,
    touchHint: 'Nehmen Sie 2 Finger. Dann bewegt sich die Karte.',
    tilesWhere:
      'Sie möchten auch Straßen sehen? Dann holt Ihr Gerät Bilder von basemap.de. Das gehört zum Bundes·amt für Kartographie und Geodäsie. Das Amt sieht dann Ihre IP-Adresse und den Teil von der Karte.',
    tilesShow: 'Straßen zeigen',
    tilesHide: 'Straßen nicht mehr zeigen',
    tilesFailed: 'Wir können die Straßen gerade nicht zeigen. Die Gebiete sehen Sie weiter.',
    tilesSource: 'Straßen',
  },
  en: {
    region: 'Map of the municipal jobcenters',
    skip: 'Skip the map',
    view: 'Map view',
    keys: 'The arrow keys move the map, plus and minus change its size, Escape leaves it. All areas are in the list as well.',
    zoom: 'Size of the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    legend: 'Areas of the municipal jobcenters. A click shows who is responsible.',
    joint: 'joint jobcenter',
    ctrl: 'Ctrl',
    wheelHint: key => `To zoom, hold ${key} and turn the wheel`,
    touchHint: 'Use two fingers to move the map',
    tilesWhere:
      'For the background your browser loads images from basemap.de. The Federal Agency for Cartography and Geodesy then learns your IP address and which part of the map you see.',
    tilesShow: 'Load the background',
    tilesHide: 'Hide the background',
    tilesFailed: 'The background cannot be reached at the moment. The areas stay as they are.',
    tilesSource: 'Background',
  },
};
