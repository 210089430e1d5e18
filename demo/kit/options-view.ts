import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { wrongAddress } from './addresses.ts';
import { type Field, valid } from './fields.ts';
import type { Kit } from './kit.ts';
import { elsewhere } from './snippets.ts';

export function renderOptions(kit: Kit): TemplateResult {
  const fields = kit.fields[kit.state.element];
  const more = fields.filter(({ usual }) => !usual);
  return html`
    <section aria-labelledby="schritt-3">
      <h2 id="schritt-3"><span class="number">3</span> Optionen</h2>
      <div class="fields">${fields.filter(({ usual }) => usual).map(field => renderField(kit, field))}</div>
      ${
        more.length > 0
          ? html`<details>
              <summary>Weitere Optionen</summary>
              <div class="fields">${more.map(field => renderField(kit, field))}</div>
            </details>`
          : nothing
      }
    </section>
  `;
}

function renderField(kit: Kit, field: Field): TemplateResult {
  switch (field.kind) {
    case 'switch':
      return renderSwitch(kit, field);
    case 'choice':
      return renderChoice(kit, field);
    case 'many':
      return renderMany(kit, field);
    default:
      return renderText(kit, field);
  }
}

const chosen = (kit: Kit, { name }: Field): string => kit.state.attributes[name] ?? '';

const renderHint = ({ name, hint }: Field, id = `hinweis-${name}`) =>
  hint ? html`<p class="hint" id=${id}>${hint}</p>` : nothing;

const described = ({ name, hint }: Field) => ifDefined(hint ? `hinweis-${name}` : undefined);

function renderSwitch(kit: Kit, field: Field): TemplateResult {
  const { name, label } = field;
  return html`<div class="field">
    <label class="tick">
      <input
        type="checkbox"
        aria-describedby=${described(field)}
        .checked=${chosen(kit, field) === 'true'}
        @change=${(event: Event) => kit.setOption(name, (event.target as HTMLInputElement).checked ? 'true' : '')}
      />
      ${label}
    </label>
    ${renderHint(field)}
  </div>`;
}

function renderChoice(kit: Kit, field: Field): TemplateResult {
  const { name, label, choices } = field;
  const value = valid(field, chosen(kit, field)) ?? field.default;
  return html`<div class="field">
    <label for="option-${name}">${label}</label>
    <select
      id="option-${name}"
      aria-describedby=${described(field)}
      @change=${(event: Event) => kit.setOption(name, (event.target as HTMLSelectElement).value)}
    >
      ${choices.map(choice => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
    ${renderHint(field)}
  </div>`;
}

function renderMany(kit: Kit, field: Field): TemplateResult {
  const { name, label, choices } = field;
  const values = chosen(kit, field).split(' ').filter(Boolean);
  const set = (value: string, on: boolean) =>
    kit.setOption(name, (on ? [...values, value] : values.filter(other => other !== value)).join(' '));
  return html`<fieldset class="field many">
    <legend>${label}</legend>
    ${choices.map(
      choice => html`<label class="tick">
        <input
          type="checkbox"
          .checked=${values.includes(choice.value)}
          @change=${(event: Event) => set(choice.value, (event.target as HTMLInputElement).checked)}
        />
        ${choice.label}
      </label>`,
    )}
  </fieldset>`;
}

function renderText(kit: Kit, field: Field): TemplateResult {
  const { name, label, kind, hint } = field;
  const number = kind === 'number';
  const error = wrongAddress(name, chosen(kit, field));
  const warning = error
    ? html`<p class="error" id="warnung-${name}">${error}</p>`
    : renderElsewhere(kit, name);
  const ids = [...(hint ? [`hinweis-${name}`] : []), ...(warning === nothing ? [] : [`warnung-${name}`])];
  return html`<div class="field">
    <label for="option-${name}">${label}</label>
    <input
      id="option-${name}"
      type=${number ? 'number' : 'text'}
      min=${ifDefined(number ? 1 : undefined)}
      max=${ifDefined(number ? 50 : undefined)}
      maxlength=${ifDefined(number ? undefined : 500)}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(ids.join(' ') || undefined)}
      .value=${chosen(kit, field)}
      @input=${(event: Event) => kit.setOption(name, (event.target as HTMLInputElement).value)}
    />
    ${renderHint(field)} ${warning}
  </div>`;
}

/** Anyone can write a link, so addresses on foreign hosts count only where just the webmaster can write. */
function renderElsewhere(kit: Kit, name: string) {
  const found = elsewhere(kit.wanted).find(({ attribute }) => attribute === name);
  if (!found) return nothing;
  const { hosts, relative } = found;
  return html`<p class="note" id="warnung-${name}">
    ${
      hosts.length > 0
        ? html`Im Link und im Block zählt diese Angabe nur, wenn Ihre Website selbst unter ${hosts.join(', ')} liegt.
          Sonst nehmen Sie das Tag. `
        : nothing
    }
    ${
      name === 'href'
        ? 'Im Rahmen (iframe) braucht es die vollständige Adresse mit https://.'
        : 'Im Rahmen (iframe) und auf der Seite hinter dem Link gilt sie nicht.'
    }
    ${relative && name === 'events' ? 'Die Vorschau kennt Ihre Website nicht und zeigt diese Termine deshalb nicht.' : nothing}
  </p>`;
}
