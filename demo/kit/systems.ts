// Which way in fits which system, and where exactly to paste it. What the editors and filters of these systems let
// through was tried with their default settings, Contao apart.
import type { Way } from './snippets.ts';

export type SystemId = 'typo3' | 'wordpress' | 'drupal' | 'joomla' | 'contao' | 'other';

export interface System {
  id: SystemId;
  name: string;
  /** All ways, the best first, each with where it goes. */
  ways: readonly (readonly [way: Way, where: string])[];
  /** Where the line for the template goes. */
  template: string;
  /** The same as code of the system, from the script's address and its hash. */
  code?: (src: string, integrity: string | undefined) => { title: string; text: string };
  /** What goes wrong where the bare address is pasted, once options stand behind it. */
  bare?: string;
  /** How to let the block through as well, from the names of its attributes behind `data-`. */
  more?: { text: string; code: (data: readonly string[]) => string };
}

const OWN_LINE =
  'Der Link muss allein in seinem Absatz stehen; mitten im Text bleibt er ein gewöhnlicher Link.';

const typoscript = (src: string, integrity?: string): string =>
  [
    'page.includeJSFooterlibs {',
    `  starkSozial = ${src}`,
    '  starkSozial.external = 1',
    '  starkSozial.async = 1',
    ...(integrity ? [`  starkSozial.integrity = ${integrity}`, '  starkSozial.crossorigin = anonymous'] : []),
    '}',
  ].join('\n');

const library = (src: string, integrity?: string): string =>
  [
    'stark-sozial:',
    '  js:',
    `    ${src}:`,
    '      type: external',
    '      attributes:',
    '        async: true',
    ...(integrity ? [`        integrity: ${integrity}`, '        crossorigin: anonymous'] : []),
  ].join('\n');

export const SYSTEMS: readonly System[] = [
  {
    id: 'typo3',
    name: 'TYPO3',
    ways: [
      ['link', `In den Text-Editor (RTE), mit dem Link-Knopf oder durch Einfügen. ${OWN_LINE}`],
      ['tag', 'In ein Inhaltselement „Plain HTML“ („Reines HTML“). Im Text-Editor geht das Tag verloren.'],
      [
        'block',
        'In ein Inhaltselement „Plain HTML“. Im Text-Editor nur, wenn dessen Konfiguration div mit data-Attributen erlaubt.',
      ],
      ['iframe', 'In ein Inhaltselement „Plain HTML“. Im Text-Editor geht der Rahmen verloren.'],
    ],
    template:
      'Ins Site-Package, als TypoScript. Das macht einmal, wer Ihre TYPO3-Vorlage betreut. Ab TYPO3 14 lassen Sie die Zeile mit „external“ weg.',
    code: (src, integrity) => ({ title: 'TypoScript', text: typoscript(src, integrity) }),
    more: {
      text: 'Soll auch der Block im Text-Editor gehen, braucht dessen Konfiguration (YAML) diese Regel:',
      code: () =>
        "editor:\n  config:\n    htmlSupport:\n      allow:\n        - { name: div, attributes: { pattern: '^(data-.*|id)$' }, classes: true }",
    },
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    ways: [
      ['link', `In den Beitrag oder die Seite einfügen; das geht in jeder Rolle. ${OWN_LINE}`],
      ['block', 'In einen Block „Individuelles HTML“; auch Autorinnen und Autoren dürfen das.'],
      [
        'tag',
        'In einen Block „Individuelles HTML“, als Administration oder Redaktion. Aus Beiträgen von Autorinnen und Autoren nimmt WordPress das Tag heraus, in Netzwerken mit mehreren Websites auch bei allen anderen.',
      ],
      ['iframe', 'In einen Block „Individuelles HTML“, als Administration oder Redaktion.'],
    ],
    template: 'In den Kopf der Website: im Theme oder mit einem Plugin für „Code im Head“.',
    bare: 'Fügen Sie nicht die bloße Adresse ein: WordPress macht daraus den Baustein ohne Ihre Optionen. Nehmen Sie den Link mit seiner Aufschrift, allein in einem Absatz, oder den markierten Block in einem Block „Individuelles HTML“.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    ways: [
      ['link', `In den Editor, auch im Textformat „Einfaches HTML“ (basic_html). ${OWN_LINE}`],
      ['tag', 'Im Textformat „Vollständiges HTML“ (full_html), in der Quelltext-Ansicht.'],
      [
        'block',
        'Im Textformat „Vollständiges HTML“. Im „Einfachen HTML“ nur, wenn es das div erlaubt (siehe unten).',
      ],
      ['iframe', 'Nur im Textformat „Vollständiges HTML“.'],
    ],
    template:
      'Als Bibliothek ins Theme: in die Datei <Name des Themes>.libraries.yml, und unter „libraries“ in <Name des Themes>.info.yml einhängen.',
    code: (src, integrity) => ({ title: 'libraries.yml', text: library(src, integrity) }),
    more: {
      text: 'Soll auch der Block im „Einfachen HTML“ gehen, ergänzen Sie bei den erlaubten Tags:',
      code: data => `<div ${['stark-sozial', ...data].map(name => `data-${name}`).join(' ')}>`,
    },
  },
  {
    id: 'joomla',
    name: 'Joomla',
    ways: [
      ['link', `In den Beitrag einfügen; das geht in jeder Rolle, die Beiträge schreibt. ${OWN_LINE}`],
      ['block', 'In die Quelltext-Ansicht des Beitrags; das geht in jeder Rolle, die Beiträge schreibt.'],
      [
        'tag',
        'Nur als Super User mit Textfilter „Keine Filterung“ und dem Editor „Keine“ oder „CodeMirror“.',
      ],
      [
        'iframe',
        'Nur als Super User mit Textfilter „Keine Filterung“ und dem Editor „Keine“ oder „CodeMirror“.',
      ],
    ],
    template: 'Ins Template oder in ein Modul, das eigenen HTML-Code aufnimmt.',
  },
  {
    id: 'contao',
    name: 'Contao',
    ways: [
      [
        'link',
        `In den Text-Editor. Contao haben wir nicht selbst ausprobiert; der Link kam in allen Editoren an, die wir ausprobiert haben. ${OWN_LINE}`,
      ],
      ['block', 'In die Quelltext-Ansicht oder ein Element, das HTML unverändert ausgibt.'],
      ['tag', 'Nur dort, wo HTML unverändert ausgegeben wird.'],
      ['iframe', 'Nur dort, wo HTML unverändert ausgegeben wird.'],
    ],
    template: 'Ins Seitenlayout oder ins Template, dort, wo Ihre anderen Scripte stehen.',
  },
  {
    id: 'other',
    name: 'anderes System',
    ways: [
      ['link', `In den Text-Editor, mit dem Link-Knopf oder durch Einfügen. ${OWN_LINE}`],
      [
        'block',
        'In die Quelltext-Ansicht; der Editor TinyMCE und viele Filter lassen den Block unverändert.',
      ],
      ['tag', 'Dort, wo HTML unverändert ausgegeben wird, zum Beispiel in statischen Seiten.'],
      [
        'iframe',
        'Wo kein Script in die Vorlage darf, aber Rahmen erlaubt sind. TinyMCE ab Version 7 sperrt Scripte im Rahmen; dann bleibt er ohne Suche und Filter.',
      ],
    ],
    template: 'In die Vorlage aller Seiten, dort, wo Ihre anderen Scripte stehen.',
  },
];

export const isSystem = (id: string): id is SystemId => SYSTEMS.some(system => system.id === id);

export const systemOf = (id: SystemId): System => SYSTEMS.find(system => system.id === id)!;

export const WAY_NAMES: Record<Way, string> = {
  link: 'Link',
  block: 'Markierter Block',
  tag: 'Tag',
  iframe: 'Rahmen (iframe)',
};
