import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import {
  type Colour,
  colourOf,
  coloursOf,
  type Mode,
  modesOf,
  type Problem,
  problemsOf,
  TEXTS,
  validToken,
} from './colours.ts';
import type { Kit } from './kit.ts';
import { tokensOf } from './state.ts';

const TITLES: Record<Mode, string> = { light: 'Farben', dark: 'Farben im dunklen Aussehen' };

export function renderLook(kit: Kit): TemplateResult {
  const modes = modesOf(kit.state.attributes.theme);
  return html`
    <section aria-labelledby="schritt-4">
      <h2 id="schritt-4"><span class="number">4</span> Farben und Schrift</h2>
      <p class="muted">Ohne Angabe: ein ruhiges Petrol und die Schrift Ihrer Seite.</p>
      ${modes.map(mode =>
        renderColours(
          kit,
          mode,
          coloursOf(kit.state.element, mode).filter(({ usual }) => usual),
        ),
      )}
      ${modes.map(mode => renderProblems(kit, mode))}
      <details>
        <summary>Schrift, Ecken und weitere Farben</summary>
        <div class="fields">${TEXTS.map(text => renderText(kit, text))}</div>
        ${modes.map(mode =>
          renderColours(
            kit,
            mode,
            coloursOf(kit.state.element, mode).filter(({ usual }) => !usual),
            'Weitere ',
          ),
        )}
      </details>
      ${
        tokensOf(kit.state).length > 0
          ? html`<button type="button" class="quiet" @click=${() => reset(kit)}>Farben und Schrift zurücksetzen</button>`
          : nothing
      }
    </section>
  `;
}

function reset(kit: Kit) {
  kit.errors = {};
  kit.change({ tokens: {} });
  kit.said = 'Zurückgesetzt.';
  // The button is gone; the focus stays in its step.
  kit.querySelector<HTMLElement>('#schritt-4')?.parentElement?.querySelector('input')?.focus();
}

const renderColours = (kit: Kit, mode: Mode, colours: readonly Colour[], before = '') => html`
  <fieldset class="colours">
    <legend class=${before || mode === 'dark' ? 'small' : 'unseen'}>${before}${TITLES[mode]}</legend>
    ${colours.map(colour => renderColour(kit, colour))}
  </fieldset>
`;

function renderColour(kit: Kit, { name, label }: Colour): TemplateResult {
  const value = colourOf(name, kit.state.tokens);
  const error = kit.errors[name];
  const set = (text: string) => {
    const checked = validToken(name, text);
    kit.setError(name, checked ? undefined : 'Bitte eine Farbe wie #0b5563.');
    if (checked) kit.setToken(name, checked);
  };
  return html`<div class="colour">
    <input
      type="color"
      aria-label="${label}: Farbe wählen"
      .value=${value}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="text"
      maxlength="7"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(error ? `fehler-${name}` : undefined)}
      .value=${error ? noChange : live(value)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
    ${error ? html`<p class="error" id="fehler-${name}">${error}</p>` : nothing}
  </div>`;
}

/** Rounded down, so that what fails never looks as if it passed. */
const figure = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString('de', { minimumFractionDigits: 1 });

function renderProblems(kit: Kit, mode: Mode) {
  const problems = problemsOf(kit.state.element, mode, kit.state.tokens);
  return html`<div class="problems" role="status">
    ${
      problems.length > 0
        ? html`<p><strong>Zu wenig Kontrast${mode === 'dark' ? ' im dunklen Aussehen' : ''}</strong></p>
            <ul>
              ${problems.map(({ what, ratio, least }) => html`<li>${what}: ${figure(ratio)} zu 1, nötig sind ${least.toLocaleString('de')} zu 1.</li>`)}
            </ul>
            ${mends(problems).map(({ name, label, color }) => renderMend(kit, name, label, color))}`
        : nothing
    }
  </div>`;
}

/** Each colour once. */
function mends(problems: readonly Problem[]) {
  const found = problems.flatMap(({ mend }) => mend ?? []);
  return [...new Map(found.map(mend => [`${mend.name} ${mend.color}`, mend])).values()];
}

function renderMend(kit: Kit, name: string, label: string, color: string): TemplateResult {
  const take = () => {
    kit.setError(name, undefined);
    kit.setToken(name, color);
    // The button goes with the problem.
    kit.querySelector<HTMLElement>(`#${name}`)?.focus();
  };
  return html`<p class="mend">
    <svg viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="4" fill=${color} /></svg>
    <button type="button" @click=${take}>${color} nehmen<span class="unseen"> für ${label}</span></button>
    <span class="muted">die nächste Farbe, die genügt, für „${label}“</span>
  </p>`;
}

function renderText(kit: Kit, { name, label, hint, wrong = hint }: (typeof TEXTS)[number]): TemplateResult {
  const error = kit.errors[name];
  const change = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const checked = validToken(name, value);
    kit.setError(name, checked || !value.trim() ? undefined : `Das geht hier nicht. ${wrong}`);
    if (checked || !value.trim()) kit.setToken(name, checked ?? '');
  };
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="hinweis-${name}"
      .value=${error ? noChange : live(kit.state.tokens[name] ?? '')}
      @change=${change}
    />
    <p class=${error ? 'error' : 'hint'} id="hinweis-${name}">${error ?? hint}</p>
  </div>`;
}
