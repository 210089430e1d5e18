import { html, svg, type TemplateResult } from 'lit';
import type { Tag } from '../../src/embed/tags.ts';
import type { Kit } from './kit.ts';
import { ELEMENT_NAMES } from './names.ts';

/** Drafts of the four, in the kit's own colours. */
const PICTURES: Record<Tag, TemplateResult> = {
  'jobcenter-finder': svg`
    <path class="ink" d="M8 12h56" />
    <rect class="line" x="8" y="20" width="72" height="16" rx="3" />
    <rect class="fill" x="86" y="20" width="26" height="16" rx="3" />
    <rect class="line" x="8" y="44" width="104" height="28" rx="4" />
    <path class="ink" d="M16 54h40" />
    <path class="thin" d="M16 63h60" />`,
  'aktionswoche-calendar': svg`
    <path class="ink" d="M8 12h48" />
    ${[0, 1, 2].map(
      row => svg`
      <rect class="fill" x="8" y=${22 + row * 18} width="16" height="13" rx="2" />
      <path class="ink" d="M32 ${26 + row * 18}h44" />
      <path class="thin" d="M32 ${32 + row * 18}h64" />`,
    )}`,
  'stark-sozial-banner': svg`
    <rect class="fill" x="6" y="8" width="108" height="40" rx="4" />
    <path class="paper" d="M16 22h46M16 30h34" />
    <circle class="dot" cx="94" cy="28" r="9" />
    <path class="ink" d="M14 60h14M52 60h14M90 60h14" />
    <path class="thin" d="M14 69h20M52 69h20M90 69h20" />`,
  'stark-sozial-stories': svg`
    ${[6, 44, 82].map(
      x => svg`
      <rect class="line" x=${x} y="10" width="32" height="60" rx="4" />
      <path class="mark" d="M${x + 6} 22h12" />
      <path class="ink" d="M${x + 6} 34h20M${x + 6} 42h14" />
      <path class="thin" d="M${x + 6} 54h20" />`,
    )}`,
};

export const renderChoose = (kit: Kit): TemplateResult => html`
  <section aria-labelledby="schritt-1">
    <h2 id="schritt-1"><span class="number">1</span> Baustein</h2>
    <fieldset class="cards">
      <legend class="unseen">Welchen Baustein möchten Sie einbauen?</legend>
      ${Object.entries(ELEMENT_NAMES).map(
        ([tag, name]) => html`
          <label class="card">
            <input
              type="radio"
              name="baustein"
              value=${tag}
              .checked=${kit.state.element === tag}
              @change=${() => kit.chooseElement(tag)}
            />
            <svg viewBox="0 0 120 80" aria-hidden="true">${PICTURES[tag as Tag]}</svg>
            <span class="name">${name}</span>
            <span class="muted">${kit.elements.find(element => element.tag === tag)?.summary}</span>
          </label>
        `,
      )}
    </fieldset>
  </section>
`;
