import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { stylesheet } from './colours.ts';
import { framePolicy, pagePolicy, SELF } from './csp.ts';
import type { Kit } from './kit.ts';
import { privacyText } from './privacy.ts';
import { roomRule } from './room.ts';
import { embedAddress, hasQuery, markdown, scriptLine, snippets, type Wanted, type Way } from './snippets.ts';
import { isPinned, readBase, takesHash, tokensOf } from './state.ts';
import { SYSTEMS, type System, systemOf, WAY_NAMES } from './systems.ts';

declare const __INTEGRITY__: string;

export function renderResult(kit: Kit): TemplateResult {
  const system = systemOf(kit.state.system);
  return html`
    <section class="result" aria-labelledby="einbauen">
      <h2 id="einbauen" tabindex="-1"><span class="number">5</span> Einbauen</h2>
      <fieldset class="pills">
        <legend>Womit pflegen Sie Ihre Website?</legend>
        ${SYSTEMS.map(
          ({ id, name }) => html`<label>
            <input
              type="radio"
              name="system"
              value=${id}
              .checked=${id === system.id}
              @change=${() => kit.change({ system: id })}
            />${name}
          </label>`,
        )}
      </fieldset>
      <div class="columns">
        <div>${renderTemplate(kit, system)} ${renderWays(kit, system)}</div>
        <div>${renderStyles(kit)} ${renderRoom(kit)} ${renderPolicy(kit)} ${renderPrivacy(kit)}</div>
      </div>
    </section>
  `;
}

function renderTemplate(kit: Kit, { name, template, code, more }: System): TemplateResult {
  const { wanted, state } = kit;
  const hashed = takesHash(state, wanted.base);
  const hash = hashed ? __INTEGRITY__ : undefined;
  const reach = reachOf(wanted.base);
  const own = code?.(`${wanted.base}stark-sozial.js`, hash);
  return html`<div class="block">
    <h3>Einmal in die Vorlage</h3>
    <p>Diese Zeile brauchen Sie nur einmal, für alle Bausteine und alle Seiten. ${template}</p>
    ${renderStrange(kit)} ${renderCode(kit, 'zeile', 'Zeile für die Vorlage', scriptLine(wanted.base, hash))}
    ${own ? html`<p>In ${name} sieht das so aus:</p>${renderCode(kit, 'code', own.title, own.text)}` : nothing}
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          aria-describedby="pruefsumme"
          .checked=${hashed}
          @change=${(event: Event) => kit.change({ integrity: (event.target as HTMLInputElement).checked })}
        />
        mit Prüfsumme (integrity)
      </label>
      <p class="hint" id="pruefsumme">
        Sie gehört zu einem Ordner mit voller Versionsnummer wie /v1.2.3/: Dort ändert sich das Script nie. Unter /v1/
        kommen Korrekturen von selbst; dort lassen Sie die Prüfsumme weg. Was das Script nachlädt, prüft sie nicht.
      </p>
      ${
        hashed && !isPinned(wanted.base)
          ? html`<p class="note" id="pruefsumme-warnung">
              Die Adresse unten endet nicht mit einer vollen Versionsnummer. Kommt dort die nächste Korrektur an, lädt
              der Browser das Script nicht mehr, und alle Bausteine werden wieder zu Links.
            </p>`
          : nothing
      }
    </div>
    <div class="field">
      <label for="adresse">Adresse der Bausteine</label>
      <input
        id="adresse"
        type="url"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${kit.errors.adresse ? 'true' : 'false'}
        aria-describedby="adresse-hinweis"
        .value=${kit.errors.adresse ? noChange : live(wanted.base)}
        @change=${(event: Event) => setBase(kit, event.target as HTMLInputElement)}
      />
      <p class=${kit.errors.adresse ? 'error' : 'hint'} id="adresse-hinweis">
        ${
          kit.errors.adresse ??
          'Der Ordner, in dem stark-sozial.js liegt. Ohne Änderung ist es der Ort dieses Baukastens.'
        }
      </p>
      ${
        state.base && hashed
          ? html`<p class="note">Die Prüfsumme stammt von diesem Baukasten. Sie passt nur, wenn unter Ihrer Adresse dieselbe Fassung liegt.</p>`
          : nothing
      }
      ${reach ? html`<p class="note" id="adresse-reichweite">${reach}</p>` : nothing}
    </div>
    ${
      more
        ? html`<details>
            <summary>Auch den markierten Block erlauben</summary>
            <p>${more.text}</p>
            ${renderCode(kit, 'mehr', 'Einstellung', more.code(dataNames(wanted)))}
          </details>`
        : nothing
    }
  </div>`;
}

/** Anyone can write a link to the kit, and with it name the host that all visitors are to trust. */
function renderStrange(kit: Kit): TemplateResult {
  const { base } = kit.wanted;
  const { host } = new URL(base);
  const back = () => {
    kit.setError('adresse', undefined);
    kit.change({ base: '' });
    // The button goes with the note.
    kit.querySelector<HTMLElement>('#adresse')?.focus();
  };
  return html`<div role="status">
    ${
      base === kit.home
        ? nothing
        : html`<div class="note" id="adresse-fremd">
            <p>
              <strong>Achtung:</strong>
              ${
                host === location.host
                  ? `Diese Zeile lädt das Script aus einem anderen Ordner als dem dieses Baukastens: ${base}. Verwenden Sie sie nur, wenn Sie diesen Ordner kennen.`
                  : `Diese Zeile lädt das Script von ${host}, nicht von diesem Server; auch alle Links und Rahmen führen dorthin. Verwenden Sie sie nur, wenn Sie diesen Host kennen.`
              }
            </p>
            <button type="button" class="quiet" @click=${back}>Adresse dieses Baukastens nehmen</button>
          </div>`
    }
  </div>`;
}

/** Why this address will not do on a website, as a sentence. */
function reachOf(base: string): string | undefined {
  const { protocol, hostname } = new URL(base);
  if (/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
    return 'Diese Adresse gibt es nur auf diesem Gerät. Tragen Sie hier die Adresse ein, unter der die Bausteine im Netz stehen, bevor Sie etwas kopieren.';
  return protocol === 'http:'
    ? 'Auf einer Website mit https:// lädt der Browser nichts von einer Adresse mit http://. Nehmen Sie eine mit https://.'
    : undefined;
}

const dataNames = ({ jobcenters, attributes }: Wanted): string[] => [
  ...(jobcenters.length > 0 ? ['jobcenter'] : []),
  ...attributes.map(([name]) => name),
];

function setBase(kit: Kit, field: HTMLInputElement) {
  const typed = field.value.trim();
  const base = typed ? readBase(typed) : kit.home;
  kit.setError('adresse', base ? undefined : 'Bitte eine Adresse, die mit https:// beginnt.');
  if (!base) return;
  field.value = base;
  kit.change({ base: base === kit.home ? '' : base });
}

function renderWays(kit: Kit, system: System): TemplateResult {
  const { wanted } = kit;
  const texts = snippets(wanted);
  const [[best, where], ...others] = system.ways as [System['ways'][number], ...System['ways']];
  return html`<div class="block">
    <h3>Auf jede Seite, die den Baustein zeigen soll</h3>
    <p><span class="badge">Empfohlen${system.id === 'other' ? '' : ` für ${system.name}`}</span> <strong>${WAY_NAMES[best]}.</strong> ${where}</p>
    ${renderCode(kit, `weg-${best}`, WAY_NAMES[best], texts[best], best === 'link' ? texts.link : undefined)}
    ${
      best === 'link'
        ? html`<p>Oder mit dem Link-Knopf Ihres Editors. Die Aufschrift wählen Sie selbst; die Adresse ist:</p>
            ${system.bare && hasQuery(wanted) ? html`<p class="note" id="seite-hinweis">${system.bare}</p>` : nothing}
            ${renderCode(kit, 'seite', 'Adresse des Links', embedAddress(wanted))}`
        : nothing
    }
    ${system.id === 'other' ? html`<p>In Markdown:</p>${renderCode(kit, 'markdown', 'Markdown', markdown(wanted))}` : nothing}
    <p class="muted">
      Ein Link, dessen Adresse mit # und einem Wort endet, bleibt ein Link; ebenso einer, der als Knopf gestaltet ist,
      ein Bild enthält oder in einer Liste, Überschrift oder Navigation steht.
    </p>
    <p class="muted">
      Ohne Script führt der Link auf eine eigene Seite mit dem Baustein. So steht niemand vor einer leeren Stelle.
    </p>
    <h4>Andere Wege</h4>
    ${repeat(
      others,
      ([way]) => way,
      ([way, text]) => renderWay(kit, way, text, texts[way]),
    )}
  </div>`;
}

const renderWay = (kit: Kit, way: Way, where: string, text: string): TemplateResult => html`<details>
  <summary>${WAY_NAMES[way]}</summary>
  <p>${where}</p>
  ${
    way === 'iframe'
      ? html`<p>Der Rahmen braucht kein Script in der Vorlage. Steht es dort, passt er seine Höhe an; sonst hat er die angegebene und scrollt. Farben und Schrift lassen sich im Rahmen nicht ändern.</p>`
      : nothing
  }
  ${renderCode(kit, `weg-${way}`, WAY_NAMES[way], text, way === 'link' ? text : undefined)}
</details>`;

function renderStyles(kit: Kit) {
  const changes = tokensOf(kit.state);
  if (changes.length === 0) return nothing;
  const dark = changes.some(([name]) => name.endsWith('-dark'));
  return html`<div class="block">
    <h3>Ihre Farben und Ihre Schrift</h3>
    <p>Einmal ins Stylesheet Ihrer Website. Es gilt für alle Bausteine, nicht aber für den Rahmen (iframe).</p>
    ${renderCode(kit, 'stil', 'CSS', stylesheet(changes))}
    ${dark ? html`<p class="muted">Angaben mit -dark gelten im dunklen Aussehen.</p>` : nothing}
  </div>`;
}

const renderRoom = (kit: Kit): TemplateResult => html`<div class="block">
  <h3>Damit die Seite nicht springt</h3>
  <p>
    Diese Zeile im Stylesheet Ihrer Website hält den Platz frei, bis der Baustein geladen ist. Verlinken Sie seine Seite
    auch mitten im Text, hängen Sie dort #link an die Adresse; sonst bleibt auch in diesem Absatz Platz frei.
  </p>
  ${renderCode(kit, 'platz', 'CSS für den Platz', roomRule(kit.wanted))}
</div>`;

const renderPolicy = (kit: Kit): TemplateResult => html`<div class="block">
  <h3>Content Security Policy</h3>
  <p>
    Nur wenn Ihr Server eine solche Regel sendet: Ergänzen Sie darin diese Hosts. unsafe-inline und unsafe-eval
    brauchen die Bausteine nicht.
  </p>
  ${renderCode(kit, 'csp', 'Regel für Link, Block und Tag', pagePolicy(kit.wanted))}
  ${pagePolicy(kit.wanted).includes(SELF) ? html`<p class="muted">${SELF} steht für Ihre eigene Website.</p>` : nothing}
  <p>Für den Rahmen (iframe) genügt:</p>
  ${renderCode(kit, 'csp-rahmen', 'Regel für den Rahmen', framePolicy(kit.wanted))}
</div>`;

const renderPrivacy = (kit: Kit): TemplateResult => html`<div class="block">
  <h3>Für Ihre Datenschutzbeauftragten</h3>
  ${renderCode(kit, 'datenschutz', 'Text zum Datenschutz', privacyText(kit.wanted), undefined, 'prose')}
</div>`;

/** What is to be copied, with its button. The rich form is for editors that show no source. */
function renderCode(
  kit: Kit,
  id: string,
  what: string,
  text: string,
  rich?: string,
  look = 'source',
): TemplateResult {
  const how = kit.copied?.id === id ? kit.copied.how : undefined;
  return html`<div class="code">
    <pre class=${look}><code id=${id}>${text}</code></pre>
    <button type="button" @click=${() => kit.copy(id, what, text, rich)}>
      ${how === 'copied' ? 'Kopiert' : 'Kopieren'}<span class="unseen">: ${what}</span>
    </button>
    ${how === 'selected' ? html`<p class="hint">Markiert. Bitte kopieren Sie jetzt mit Strg+C (am Mac ⌘C).</p>` : nothing}
  </div>`;
}
