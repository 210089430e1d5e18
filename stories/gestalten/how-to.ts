import { html, type TemplateResult } from 'lit';
import { LIMITS, RECIPES } from './recipes.ts';
import { copyable, prose } from './words.ts';

/** The likely questions, each with its answer next to the element that it changes. */
export function renderHowTo(): TemplateResult {
  return html`<article class="gestalten" lang="de">
    <h1>So geht es</h1>
    <p>
      Was Sie hier kopieren, gehört in das Stylesheet Ihrer Website. Es gilt für alle Bausteine der Seite; mit dem Namen
      eines Bausteins statt <code>:root</code> nur für diesen.
    </p>
    <nav aria-label="Fragen">
      <ul>
        ${RECIPES.map(({ id, question }) => html`<li><a href="#${id}" @click=${jump}>${question}</a></li>`)}
      </ul>
    </nav>
    ${RECIPES.map(
      ({ id, question, answer, css }) => html`<section id=${id} tabindex="-1">
        <h2>${question}</h2>
        <p>${prose(answer)}</p>
        ${copyable(css, question)}
      </section>`,
    )}
    <p>
      Ganze Gestaltungen als Ausgangspunkt stehen unter „Themen“, alle Namen unter „Farben, Schrift, Abstände“ und „Parts
      und Slots“. Ob man Ihre Farben lesen kann, misst „Kontrast, hier gemessen“.
    </p>
  </article>`;
}

/** Storybook has an address of its own for links inside of a story. */
function jump(event: Event): void {
  event.preventDefault();
  const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus();
}

export function renderLimits(): TemplateResult {
  return html`<article class="gestalten" lang="de">
    <h1>Was bleibt, und warum</h1>
    <dl class="limits">
      ${LIMITS.map(
        ([what, why]) => html`<div>
          <dt>${what}</dt>
          <dd>${why}</dd>
        </div>`,
      )}
    </dl>
  </article>`;
}
