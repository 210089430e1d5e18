import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { choose, click, elementIn, there } from '../act.ts';
import './contrast-table.ts';
import { DESIGNS, type DesignName } from './designs.ts';
import { renderHowTo, renderLimits } from './how-to.ts';
import './look.ts';
import { documentedIn, tokensOf } from './manifest.ts';
import './parts-picture.ts';
import { PICTURES, type Theme } from './pictures.ts';
import { renderTokens } from './token-table.ts';
import { copyable } from './words.ts';

interface Args {
  design: DesignName;
}

const meta: Meta<Args> = {
  title: 'Gestalten',
  args: { design: 'vorgabe' },
  argTypes: {
    design: {
      name: 'Gestaltung',
      control: 'inline-radio',
      options: Object.keys(DESIGNS),
      labels: Object.fromEntries(Object.entries(DESIGNS).map(([key, { label }]) => [key, label])),
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

const themeOf = (globals: Record<string, unknown>): Theme => (globals.theme || 'light') as Theme;
const NO_CONTROLS = { controls: { disable: true } };

export const HowTo: Story = { name: 'So geht es', parameters: NO_CONTROLS, render: renderHowTo };

export const Tokens: Story = {
  name: 'Farben, Schrift, Abstände',
  parameters: NO_CONTROLS,
  render: (_args, { loaded }) => renderTokens(tokensOf(documentedIn(loaded.manifest))),
};

/**
 * A picture of one element with the names of what can be styled. The names of the stories stand below, for Storybook
 * reads them without running this.
 */
const parts = (tag: string): Story => ({
  parameters: { shows: '.names button' },
  render: ({ design }, { globals, loaded }) =>
    html`<article class="gestalten" lang="de">
      <h1>Parts und Slots: &lt;${tag}&gt;</h1>
      <p>Ein Klick auf einen Namen zeigt nur diesen Teil. Das Bild ist der Baustein selbst.</p>
      <gestalten-parts
        class=${design}
        .documented=${documentedIn(loaded.manifest).find(({ tagName }) => tagName === tag)!}
        .picture=${PICTURES[tag]!(themeOf(globals))}
      ></gestalten-parts>
    </article>`,
});

export const PartsFinder: Story = { name: 'Parts und Slots: jobcenter-finder', ...parts('jobcenter-finder') };
/** As a visitor who looks for a kind of action near a place, and has opened one. */
export const PartsCalendar: Story = {
  name: 'Parts und Slots: aktionswoche-calendar',
  ...parts('aktionswoche-calendar'),
  play: async ({ canvasElement: canvas }) => {
    await canvas.querySelector('gestalten-parts')!.updateComplete;
    if (elementIn(canvas).clientWidth < 576) await click(canvas, '.filters-button');
    await click(canvas, '.near .button');
    await choose(canvas, 'select#category', 'information');
    await click(canvas, '.opener[aria-expanded=false]');
    await there(canvas, '.event-details dl');
  },
};
export const PartsBanner: Story = {
  name: 'Parts und Slots: stark-sozial-banner',
  ...parts('stark-sozial-banner'),
};
export const PartsStories: Story = {
  name: 'Parts und Slots: stark-sozial-stories',
  ...parts('stark-sozial-stories'),
};

export const Contrast: Story = {
  name: 'Kontrast, hier gemessen',
  parameters: { shows: Object.keys(PICTURES).map(tag => `gestalten-contrast:has(${tag}) tbody tr`) },
  render: ({ design }, { globals }) =>
    html`<article class="gestalten" lang="de">
      <h1>Kontrast, hier gemessen: ${DESIGNS[design].label}</h1>
      <p>
        Gemessen an den Bausteinen, die darunter stehen, mit der Gestaltung und der Helligkeit, die oben und unten
        eingestellt sind. Das Schwächste steht zuerst. Schrift auf der Karte ist nicht dabei; sie steht dort ein zweites
        Mal, in der Liste daneben.
      </p>
      ${Object.entries(PICTURES).map(
        ([tag, picture]) =>
          html`<gestalten-contrast class=${design} .tag=${tag} .picture=${picture(themeOf(globals))}></gestalten-contrast>`,
      )}
    </article>`,
};

/** A sample theme on all elements, with the file that makes it. */
const theme = (design: Exclude<DesignName, 'vorgabe'>): Story => ({
  parameters: NO_CONTROLS,
  render: (_args, { globals }) =>
    html`<article class="gestalten" lang="de">
      <h1>Beispiel „${DESIGNS[design].label}“</h1>
      <p>Eine erfundene Gestaltung, die keiner Stadt gehört: ein Ausgangspunkt, keine Vorlage zum Übernehmen.</p>
      <div class="samples ${design}">
        ${Object.values(PICTURES).map(picture => picture(themeOf(globals)))}
      </div>
      <h2>Die Datei dazu</h2>
      ${copyable(DESIGNS[design].css, DESIGNS[design].label)}
    </article>`,
});

export const Coast: Story = { name: 'Themen: Küste', ...theme('kueste') };
export const Hills: Story = { name: 'Themen: Mittelgebirge', ...theme('mittelgebirge') };
export const City: Story = { name: 'Themen: Großstadt', ...theme('grossstadt') };

export const Limits: Story = { name: 'Was bleibt, und warum', parameters: NO_CONTROLS, render: renderLimits };
