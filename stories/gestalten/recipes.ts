/** A designer's question, and the CSS that answers it. Tests put each into a page and look. */
export interface Recipe {
  id: string;
  question: string;
  /** What it does, and what one should know. */
  answer: string;
  css: string;
}

export const RECIPES: readonly Recipe[] = [
  {
    id: 'green-button',
    question: 'Wie wird der Knopf grün?',
    answer:
      'Setzen Sie den Akzent: Er färbt Knöpfe, Links und den Rahmen des Fokus in allen Bausteinen, dazu die Fläche des Banners. Die Farben mit `-dark` gelten mit `theme="dark"` und `theme="auto"`; die Fläche des Banners hat dort eine eigene.',
    css: `:root {
  --stark-sozial-color-accent: #2b5a31;
  --stark-sozial-color-on-accent: #fff;
  --stark-sozial-color-accent-dark: #a5d6a0;
  --stark-sozial-color-on-accent-dark: #10280f;
  --stark-sozial-color-banner-dark: #1d3d22;
}`,
  },
  {
    id: 'font',
    question: 'Wie kommt unsere Schrift hinein?',
    answer:
      'Sie ist schon da: Die Bausteine nehmen die Schriftart der Seite. Ihre Größe ist die, die im Browser eingestellt ist, meist 16 px. Eine andere Art oder Größe nur für sie setzen Sie so; alle Größen richten sich danach.',
    css: `:root {
  --stark-sozial-font-family: Georgia, serif;
  --stark-sozial-font-size: 18px;
}`,
  },
  {
    id: 'corners',
    question: 'Wie werden die Ecken runder, oder eckig?',
    answer: 'Rahmen und Karten haben einen Wert, Knöpfe und Felder einen eigenen. `0` macht rechte Winkel.',
    css: `:root {
  --stark-sozial-radius: 16px;
  --stark-sozial-radius-control: 22px;
}`,
  },
  {
    id: 'dark-ground',
    question: 'Unsere Seite hat einen dunklen Grund. Was nun?',
    answer:
      'Setzen Sie am Baustein `theme="dark"`, oder `theme="auto"`, wenn die Seite dem Gerät folgt. Mit diesen Zeilen bekommt er Ihren dunklen Grund.',
    css: `:root {
  --stark-sozial-color-surface-dark: #101c2c;
  --stark-sozial-color-surface-soft-dark: #1b2a3d;
  --stark-sozial-color-line-dark: #3a4a5e;
}`,
  },
  {
    id: 'parts',
    question: 'Wie blende ich etwas aus, wie ändere ich nur ein Teil?',
    answer:
      'Mit `::part()`; alle Namen stehen auf der Seite „Parts und Slots“. Bitte lassen Sie Quellen, Hinweise und Fehler stehen: Die Lizenzen der Daten und die Menschen brauchen sie.',
    css: `jobcenter-finder::part(locate) {
  display: none;
}
jobcenter-finder::part(heading) {
  text-transform: uppercase;
}`,
  },
];

/** What stays as it is, and why. */
export const LIMITS: readonly (readonly [what: string, why: string])[] = [
  [
    'Das CSS der Seite gilt innen nicht.',
    'Sonst wäre jeder Baustein auf jeder der 104 Websites anders entstellt. Hinein kommen die Schriftart der Seite, die Custom Properties und Regeln mit ::part().',
  ],
  [
    'Knöpfe und Felder sind mindestens 44 px hoch, und ihr Fokus hat einen Rahmen von 3 px.',
    'Damit man sie mit dem Daumen, mit zitternder Hand und mit der Tastatur trifft. Der Abstand geht darum von 2 px bis 6 px.',
  ],
  [
    'Die Größen der Schrift zueinander und die Zeilenhöhe von 1,5.',
    'Die wichtigste Zeile ist die größte, auch bei 400 % Zoom. Alles zusammen wächst mit --stark-sozial-font-size.',
  ],
  [
    'Die Reihenfolge: erst die Frage, dann die Antwort, dann die Einzelheiten.',
    'Wer hört statt sieht, bekommt sie in der gleichen Folge. Mit ::part() lässt sich ausblenden, nicht umstellen.',
  ],
  [
    'Die Sätze.',
    'Jeden gibt es auf Deutsch, in Leichter Sprache und auf Englisch, und sie passen zueinander. Eigene Worte gehören in die Slots, das Attribut label und auf die Seite.',
  ],
  [
    'Quellen und Stand der Zahlen.',
    'Die Lizenzen der Daten verlangen die Quelle; eine Zahl ohne Tag und Herkunft ist keine Auskunft.',
  ],
  [
    'Farben im Kontrastmodus und auf Papier.',
    'Im Kontrastmodus gelten die Farben des Geräts, die sich jemand ausgesucht hat. Papier ist hell.',
  ],
  [
    'Alles im Rahmen (iframe).',
    'Er ist eine Seite für sich, die Ihr CSS nicht sieht. Gestalten lassen sich Link, Block und Tag.',
  ],
];
