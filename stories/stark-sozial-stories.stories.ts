import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/stark-sozial-stories.ts';
import type { StarkSozialStories } from '../src/stories/stark-sozial-stories.ts';

interface Args {
  jobcenter?: string;
  land?: string;
  limit?: number;
  theme?: 'light' | 'dark' | 'auto';
  lang?: string;
  headingLevel?: number;
  dataset?: string;
}

const meta: Meta<Args> = {
  title: 'stark-sozial-stories',
  component: 'stark-sozial-stories',
  argTypes: {
    limit: { control: { type: 'number', min: 1 } },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    lang: { control: 'inline-radio', options: ['de', 'de-simple', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: args => html`
    <stark-sozial-stories
      jobcenter=${ifDefined(args.jobcenter)}
      land=${ifDefined(args.land)}
      limit=${ifDefined(args.limit)}
      theme=${ifDefined(args.theme)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args.headingLevel)}
      dataset=${ifDefined(args.dataset)}
    >
      <a href="https://www.kommunale-jobcenter.de">Kommunale Jobcenter</a>
    </stark-sozial-stories>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const All: Story = { name: 'Alle' };
export const Three: Story = { name: 'Drei', args: { limit: 3 } };
export const OfJobcenter: Story = { name: 'Eines Jobcenters', args: { jobcenter: 'saarlouis' } };
export const OfOthers: Story = { name: 'Ein Jobcenter ohne Geschichte', args: { jobcenter: 'peine' } };
export const OfLand: Story = { name: 'Eines Landes', args: { land: 'DE-NW' } };
export const Dark: Story = { name: 'Dunkel', args: { theme: 'dark' } };
export const Simple: Story = { name: 'Leichte Sprache', args: { lang: 'de-simple' } };
export const English: Story = { name: 'Englisch', args: { lang: 'en' } };
export const WithoutData: Story = { name: 'Ohne Daten', args: { dataset: './gibt-es-nicht.json' } };

export const OneTheme: Story = {
  name: 'Ein Thema',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<StarkSozialStories>('stark-sozial-stories')!;
    for (let button: HTMLElement | null = null; !button; await element.updateComplete) {
      await new Promise(requestAnimationFrame);
      button = element.shadowRoot!.querySelector<HTMLElement>('[part=themes] button:nth-child(2)');
      button?.click();
    }
  },
};
