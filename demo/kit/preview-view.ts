import { html, type TemplateResult } from 'lit';
import type { Kit } from './kit.ts';
import { WIDTHS, type Width } from './state.ts';

const HEIGHTS: Record<Width, number> = { phone: 640, tablet: 800, desktop: 900 };
const NAMES: Record<Width, string> = { phone: 'Handy', tablet: 'Tablet', desktop: 'Desktop' };
const GROUNDS = { light: 'heller Grund', dark: 'dunkler Grund' } as const;

export function renderPreview(kit: Kit): TemplateResult {
  const { width, ground } = kit.state;
  return html`
    <section class="preview" aria-labelledby="vorschau">
      <h2 id="vorschau">Vorschau</h2>
      <div class="bar">
        <fieldset class="pills">
          <legend class="unseen">Breite der Vorschau</legend>
          ${Object.entries(NAMES).map(([value, name]) =>
            renderPill('breite', value, name, value === width, () => kit.change({ width: value as Width })),
          )}
        </fieldset>
        <fieldset class="pills">
          <legend class="unseen">Grund der Seite</legend>
          ${Object.entries(GROUNDS).map(([value, name]) =>
            renderPill('grund', value, name, value === ground, () =>
              kit.change({ ground: value as typeof ground }),
            ),
          )}
        </fieldset>
      </div>
      <a class="skip" href="#einbauen">Vorschau überspringen</a>
      <div class="stage">
        <iframe src="kit/preview.html" title="Vorschau des Bausteins"></iframe>
      </div>
      <p class="muted small">
        ${WIDTHS[width]} Pixel breit<span class="scale"></span>. Die Vorschau lädt dasselbe Script und denselben Link,
        die Sie unten kopieren.
      </p>
    </section>
  `;
}

const renderPill = (group: string, value: string, name: string, checked: boolean, set: () => void) =>
  html`<label><input type="radio" name=${group} value=${value} .checked=${checked} @change=${set} />${name}</label>`;

/** A screen wider than the room is shown smaller. */
export function fitPreview(kit: Kit): void {
  const stage = kit.querySelector<HTMLElement>('.stage');
  const frame = stage?.querySelector('iframe');
  if (!stage || !frame) return;
  const width = WIDTHS[kit.state.width];
  const height = HEIGHTS[kit.state.width];
  const scale = Math.min(1, stage.clientWidth / width);
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  frame.style.marginInlineStart = `${Math.max(0, (stage.clientWidth - width) / 2)}px`;
  stage.style.height = `${Math.ceil(height * scale)}px`;
  const note = scale < 1 ? `, verkleinert auf ${Math.round(scale * 100)} %` : '';
  kit.querySelector('.scale')!.textContent = note;
}
