// What to tell the data protection officer, as plain text.

import { KEY } from '../../src/banner/dismissal.ts';
import { parseUrl } from '../../src/dataset/url.ts';
import { otherHosts, TILES } from './csp.ts';
import { ELEMENT_NAMES } from './names.ts';
import type { Wanted } from './snippets.ts';

/** Paragraphs, parted by empty lines. */
export function privacyText(wanted: Wanted): string {
  const { tag, base, attributes } = wanted;
  const get = (name: string) => attributes.find(([key]) => key === name)?.[1];
  const host = new URL(base).host;
  const more = ['events', 'dataset', 'tiles'].some(get);
  const typing =
    'Was Besucherinnen und Besucher eintippen, wertet ihr Browser aus; es wird nicht übertragen. Zu Ortsnamen lädt er passende Ausschnitte eines Ortsverzeichnisses nach, zu Postleitzahlen das ganze Verzeichnis. Der Server kann daraus höchstens erkennen, in welchem Ausschnitt des Verzeichnisses gesucht wird.';
  const shape =
    'Ist die Karte offen, lädt der Browser auch den genauen Umriss des Kreises, in dem der gesuchte Ort liegt; der Server der Bausteine kann also erkennen, welcher Kreis es ist.';
  const parts: (string | false | undefined)[] = [
    `Eingebunden wird: ${ELEMENT_NAMES[tag]} (<${tag}>) der Kampagne „Stark. Sozial. Vor Ort.“`,
    `Anfragen: Der Browser lädt Scripte, Texte und Daten ${more ? '' : 'ausschließlich '}von ${host}, dem Server der Bausteine${more ? ' (was sonst noch, steht unten)' : ''}, und zwar nur auf Seiten, auf denen das Script oder der Baustein steht. Wie bei jedem Abruf erhält dieser Server die IP-Adresse, Angaben zum Browser und, je nach Einstellung Ihrer Website, deren Adresse. Daten werden ohne Cookies und ohne Angabe der aufrufenden Seite abgerufen. Liegen die Bausteine auf Ihrem eigenen Server, ${otherHosts(wanted).length > 0 ? 'sind weitere Empfänger nur die Server, die unten stehen' : 'gibt es keinen weiteren Empfänger'}.`,
    'Cookies: keine. Es gibt keine Zählung von Besuchen, keine Profile und keine Kennungen.',
    `Speicher im Browser: ${storage(tag, name => !!get(name))} Die geladenen Dateien hält der Browser wie üblich in seinem Zwischenspeicher.`,
    tag === 'jobcenter-finder' && `Eingaben: ${typing}`,
    tag === 'aktionswoche-calendar' && `Eingaben: ${typing}`,
    tag === 'jobcenter-finder' &&
      'Standort: Danach fragt der Browser erst, wenn jemand „Meinen Standort verwenden“ wählt. Der Standort bleibt auf dem Gerät. Geladen werden dann die Umrisse der Kreise, die in Frage kommen; der Server der Bausteine kann also erkennen, um welche Kreise es geht.',
    tag === 'jobcenter-finder' &&
      get('map') !== 'none' &&
      (get('tiles') === 'basemap-de'
        ? `Karte: Die Umrisse kommen von ${host}. Einen Kartenhintergrund lädt der Browser von ${new URL(TILES).host} (basemap.de, Bundesamt für Kartographie und Geodäsie) erst, wenn jemand dem mit einem Klick zugestimmt hat. Dieser Server erhält dann die IP-Adresse und den Kartenausschnitt, nicht aber die Adresse der Seite. Die Zustimmung gilt bis zum nächsten Laden der Seite und wird nicht gespeichert. ${shape}`
        : `Karte: Sie wird aus Umrissen gezeichnet, die von ${host} kommen. Es werden keine Kartenbilder fremder Anbieter geladen. ${shape}`),
    tag === 'aktionswoche-calendar' &&
      get('events') &&
      `Eigene Termine: Der Browser lädt außerdem ${get('events')!.split(/\s+/).join(' und ')}${farHosts(get('events')!)}.`,
    get('dataset') && `Datensatz: Der Browser lädt ihn von ${get('dataset')}.`,
    'Links: Andere Websites, Telefon, E-Mail und Karten-App öffnen sich erst durch einen Klick.',
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What an element leaves on the device, and what it reads there; the facts stand in docs/datenschutz.md. */
function storage(tag: Wanted['tag'], has: (name: string) => boolean): string {
  if (tag === 'stark-sozial-banner' && has('dismissible')) {
    return `Erst wenn jemand das Banner schließt, schreibt der Baustein in den Speicher der Website (localStorage, Schlüssel „${KEY}“; in einem Rahmen in den der Bausteine), zu welcher Aktionswoche es geschlossen wurde. Bei jedem Öffnen einer Seite mit diesem Banner liest er dort nach. Der Wert wird nicht übertragen und bleibt, bis die Websitedaten gelöscht werden.`;
  }
  if (tag === 'aktionswoche-calendar' && has('sync-url')) {
    return 'Gewählte Filter schreibt der Baustein in die Adresse der Seite; sie bleiben im Verlauf des Browsers. Was jemand eintippt, steht dort nie: Suchwörter und den gewählten Ort behält der Baustein im Zustand des Verlaufs (history.state) dieses Tabs, damit „Zurück“ sie wiederbringt. Dieser Zustand wird nicht übertragen. Sonst speichert der Baustein nichts.';
  }
  return 'Der Baustein speichert nichts auf dem Gerät und liest dort nichts.';
}

function farHosts(addresses: string): string {
  const hosts = addresses.split(/\s+/).flatMap(address => parseUrl(address)?.host ?? []);
  return hosts.length > 0 ? '' : ' (von Ihrer Website)';
}
