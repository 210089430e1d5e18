import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { placeSearchDe } from '../../src/text/place-search/de.ts';
import { search } from './jobcenters.ts';
import type { Kit } from './kit.ts';
import { jobcentersOf, takesSeveral } from './state.ts';

export function renderJobcenter(kit: Kit): TemplateResult {
  const listed = kit.jobcenters.length > 0;
  const chosen = jobcentersOf(kit.state).map(
    id => kit.jobcenters.find(one => one.id === id) ?? { id, name: id, traeger: '(nicht geprüft)' },
  );
  return html`
    <section aria-labelledby="schritt-2">
      <h2 id="schritt-2" tabindex="-1"><span class="number">2</span> Ihr Jobcenter</h2>
      ${
        chosen.length > 0
          ? html`<ul class="chosen">
              ${chosen.map(
                ({ id, name, traeger }) => html`<li>
                  <span><strong>${name}</strong> <span class="muted">${traeger}</span></span>
                  <button type="button" class="quiet" @click=${() => kit.removeJobcenter(id)}>
                    Entfernen<span class="unseen">: ${name}</span>
                  </button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        listed
          ? renderField(kit, chosen.length > 0)
          : html`<p class="note">
              Die Liste der Jobcenter ist gerade nicht zu laden.
              ${
                chosen.length > 0
                  ? 'Ob es die Kennung aus der Adresse dieser Seite gibt, ließ sich deshalb nicht prüfen.'
                  : 'Alles andere können Sie trotzdem einstellen.'
              }
            </p>`
      }
    </section>
  `;
}

function renderField(kit: Kit, has: boolean): TemplateResult {
  const { combobox } = kit;
  const label = !has
    ? 'Name, Kreis oder Stadt'
    : takesSeveral(kit.state.element)
      ? 'Weiteres Jobcenter'
      : 'Anderes Jobcenter';
  const leave = () => {
    combobox.close();
    kit.tellUnchosen();
  };
  return html`
    <div class="field">
      <label for="jobcenter">${label} <span class="muted">(wenn Sie möchten)</span></label>
      <div class="combobox" @focusout=${leave}>
        <input
          id="jobcenter"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          maxlength="100"
          aria-autocomplete="list"
          aria-expanded=${combobox.open ? 'true' : 'false'}
          aria-controls="vorschlaege"
          aria-activedescendant=${ifDefined(combobox.active >= 0 ? `vorschlag-${combobox.active}` : undefined)}
          aria-invalid=${kit.unchosen ? 'true' : 'false'}
          aria-describedby="jobcenter-offen jobcenter-hinweis"
          .value=${combobox.text}
          @input=${combobox.input}
          @keydown=${(event: KeyboardEvent) => kit.jobcenterKey(event)}
          @click=${() => kit.suggestAgain()}
        />
        <ul
          id="vorschlaege"
          role="listbox"
          aria-label=${placeSearchDe.suggestions}
          ?hidden=${!combobox.open}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${combobox.options.map(
            (option, index) => html`<li
              id="vorschlag-${index}"
              role="option"
              aria-selected=${index === combobox.active ? 'true' : 'false'}
              @click=${() => combobox.choose(option)}
            >
              <span class="name">${option.name}</span>
              <span class="muted">${option.traeger}, ${option.land}</span>
            </li>`,
          )}
        </ul>
      </div>
      <div id="jobcenter-offen" role="status">${kit.unchosen ? html`<p class="error">${unchosen(kit)}</p>` : nothing}</div>
      <p id="jobcenter-hinweis" class="hint">
        ${
          combobox.text.trim() && combobox.count === 0
            ? html`Kein kommunales Jobcenter heißt so. Alle Bausteine funktionieren auch ohne diese Angabe.`
            : 'Tippen Sie die ersten Buchstaben. Ohne Angabe gilt der Baustein für ganz Deutschland.'
        }
      </p>
      <p class="unseen" role="status">
        ${combobox.text.trim() && combobox.count !== undefined ? placeSearchDe.suggestionCount(combobox.count) : ''}
      </p>
    </div>
  `;
}

const unchosen = ({ jobcenters, combobox }: Kit): string =>
  search(jobcenters, combobox.text).length > 0
    ? 'Noch nicht gewählt: Bitte wählen Sie einen Vorschlag.'
    : 'Nicht gewählt: Kein kommunales Jobcenter heißt so. Ändern Sie den Namen, oder leeren Sie das Feld.';
