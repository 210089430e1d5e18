// The page on which a story stands: its language, colours, width, and what a site puts around an element.
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../stories/element.ts';
import type { PageGlobals } from './globals.ts';
import hostileCss from './pages/hostile.css?inline';
import plainCss from './pages/plain.css?inline';
import townCss from './pages/town.css?inline';

export interface PageContext {
  globals: Partial<PageGlobals>;
  parameters: Told;
}

const sheets = [plainCss, townCss, hostileCss].map(css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});

/** The decorator of every story. */
export function onPage(story: () => unknown, { globals, parameters }: PageContext): TemplateResult {
  const { lang = 'de', dir = 'ltr', theme = '', width = '', page = 'plain' } = globals;
  const missing = sheets.filter(sheet => !document.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...missing];
  const { hint, place = 'column' } = parameters;
  const around = page === 'town' ? town : page === 'hostile' ? hostile : plain;
  return html`<div class="page ${page}" lang=${lang} dir=${dir} data-theme=${theme} data-width=${width}>
    ${hint ? html`<p class="hint" lang="de" dir="ltr">${hint}</p>` : nothing} ${around(story(), place)}
  </div>`;
}

type Around = (element: unknown, place: NonNullable<Told['place']>) => TemplateResult;

const plain: Around = element => html`<div class="content">${element}</div>`;

/** In the manner of a municipal site, and of none in particular. */
const town: Around = (element, place) => html`
  <header class="site" lang="de" dir="ltr">
    <p class="name">Landkreis Beispiel</p>
    <nav aria-label="Bereiche">
      <ul>
        <li><a href="#rathaus">Kreishaus</a></li>
        <li><a href="#arbeit" aria-current="page">Arbeit und Soziales</a></li>
        <li><a href="#bildung">Bildung</a></li>
      </ul>
    </nav>
  </header>
  ${place === 'top' ? element : nothing}
  <div class="columns">
    <main>
      <h1 lang="de" dir="ltr">Arbeit und Soziales</h1>
      <p lang="de" dir="ltr">Hier finden Sie, wer Ihnen bei der Suche nach Arbeit und mit dem Bürgergeld hilft.</p>
      ${place === 'top' ? nothing : element}
      <h2 lang="de" dir="ltr">Weitere Themen</h2>
      <p lang="de" dir="ltr">Wohnen, Pflege und Familie stehen auf eigenen Seiten.</p>
    </main>
    <aside lang="de" dir="ltr">
      <h2>Kontakt</h2>
      <p>Kreishaus, Marktplatz 1</p>
    </aside>
  </div>
  <footer lang="de" dir="ltr"><a href="#impressum">Impressum</a> <a href="#datenschutz">Datenschutz</a></footer>
`;

const hostile: Around = (element, place) => html`<div class="container">
  ${place === 'top' ? element : nothing}
  <h1 lang="de" dir="ltr">Seite mit schwierigem CSS</h1>
  <p lang="de" dir="ltr">Nichts davon darf in den Baustein gelangen, nur die Schriftart.</p>
  ${place === 'top' ? nothing : element}
</div>`;
