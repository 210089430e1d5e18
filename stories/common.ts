// What the stories of every element show in the same way. Their names stay in their files, where Storybook reads them.
import { click, FAILED, untilFailed } from './act.ts';
import type { Story } from './element.ts';
import { UNREACHABLE } from './network.ts';

export const AUTO: Story = {
  globals: { theme: 'auto' },
  parameters: { hint: 'Hell oder dunkel, wie Ihr Gerät eingestellt ist.' },
};

export const FORCED_COLORS: Story = {
  parameters: {
    forcedColors: true,
    hint: 'So sehen Sie es: in Windows „Kontrastdesigns“ einschalten, oder in Chrome unter Entwicklertools, Rendering, „forced-colors: active“.',
  },
};

export const OWN_FONT: Story = {
  args: {
    '--stark-sozial-font-family': 'Georgia, "Noto Serif", serif',
    '--stark-sozial-font-size': '20px',
  },
};

export const RIGHT_TO_LEFT: Story = {
  globals: { dir: 'rtl' },
  parameters: {
    hint: 'Wie auf einer arabischen Seite. Die Texte selbst gibt es nur auf Deutsch und Englisch.',
  },
};

export const WITHOUT_DATA: Story = {
  args: { dataset: UNREACHABLE },
  play: ({ canvasElement }) => untilFailed(canvasElement),
};

/** The dark phone of a visitor whom nothing reaches. */
export const WITHOUT_DATA_ON_PHONE: Story = { ...WITHOUT_DATA, globals: { theme: 'dark', width: '360' } };

export const RETRYING: Story = {
  args: { dataset: UNREACHABLE },
  play: async ({ canvasElement }) => {
    await untilFailed(canvasElement);
    await click(canvasElement, FAILED);
  },
  parameters: { shows: '[part=unavailable] button[aria-disabled=true]', reads: 'Wird geladen …' },
};
