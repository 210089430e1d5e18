import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/stark-sozial-banner.ts';

interface Args {
  variant?: 'hero' | 'strip' | 'figures';
  jobcenter?: string;
  edition?: string;
  href?: string;
  label?: string;
  dismissible?: boolean;
  theme?: 'light' | 'dark' | 'auto';
  lang?: string;
  headingLevel?: number;
  dataset?: string;
  /** What the clock of the banner says. */
  now?: string;
  /** What the page puts into the slots. */
  own?: boolean;
}

const meta: Meta<Args> = {
  title: 'stark-sozial-banner',
  component: 'stark-sozial-banner',
  args: { now: '2019-08-27T10:00:00+02:00', edition: '2019' },
  argTypes: {
    variant: { control: 'inline-radio', options: ['hero', 'strip', 'figures'] },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    lang: { control: 'inline-radio', options: ['de', 'de-simple', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: args => html`
    <stark-sozial-banner
      variant=${ifDefined(args.variant)}
      jobcenter=${ifDefined(args.jobcenter)}
      edition=${ifDefined(args.edition)}
      href=${ifDefined(args.href)}
      label=${ifDefined(args.label)}
      ?dismissible=${args.dismissible}
      theme=${ifDefined(args.theme)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args.headingLevel)}
      dataset=${ifDefined(args.dataset)}
      .now=${() => new Date(args.now ?? '')}
    >
      ${
        args.own
          ? html`<strong slot="logo">Landkreis Beispiel</strong>
            <p slot="text">Kommen Sie vorbei: Wir öffnen unsere Türen.</p>`
          : ''
      }
      <a href="https://web.arbeitsagentur.de/portal/metasuche/suche/dienststellen?in=jobcenter">Jobcenter suchen</a>
    </stark-sozial-banner>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const BEFORE = { now: '2019-08-14T10:00:00+02:00' };
const OVER = { now: '2026-11-22T10:00:00+01:00' };

export const HeroBefore: Story = { name: 'Hero, vor der Aktionswoche', args: BEFORE };
export const HeroRunning: Story = { name: 'Hero, in der Aktionswoche' };
export const HeroOver: Story = { name: 'Hero, danach', args: OVER };
export const HeroOwn: Story = { name: 'Hero, eigenes Jobcenter', args: { ...OVER, jobcenter: 'peine' } };
export const HeroSlots: Story = {
  name: 'Hero, eigenes Logo, eigener Text, eigener Knopf',
  args: { own: true, href: '#programm', label: 'Zum Programm' },
};
export const HeroDark: Story = { name: 'Hero, dunkel', args: { ...BEFORE, theme: 'dark' } };
export const HeroSimple: Story = { name: 'Hero, Leichte Sprache', args: { ...BEFORE, lang: 'de-simple' } };
export const HeroEnglish: Story = { name: 'Hero, Englisch', args: { lang: 'en' } };
export const HeroWithoutData: Story = { name: 'Hero, ohne Daten', args: { dataset: './gibt-es-nicht.json' } };

export const StripBefore: Story = {
  name: 'Streifen, vor der Aktionswoche',
  args: { ...BEFORE, variant: 'strip' },
};
export const StripRunning: Story = { name: 'Streifen, in der Aktionswoche', args: { variant: 'strip' } };
export const StripOver: Story = { name: 'Streifen, danach', args: { ...OVER, variant: 'strip' } };
export const StripOwn: Story = {
  name: 'Streifen, eigenes Jobcenter',
  args: { variant: 'strip', jobcenter: 'peine' },
};
export const StripDismissible: Story = {
  name: 'Streifen, zum Schließen',
  args: { variant: 'strip', dismissible: true },
  // Whoever closed it in Storybook wants to see it again.
  beforeEach: () => localStorage.removeItem('stark-sozial-banner'),
};
export const StripWithoutData: Story = {
  name: 'Streifen, ohne Daten',
  args: { variant: 'strip', dataset: './gibt-es-nicht.json' },
};

export const Figures: Story = { name: 'Zahlen', args: { variant: 'figures' } };
export const FiguresOwn: Story = {
  name: 'Zahlen, eigenes Jobcenter',
  args: { variant: 'figures', jobcenter: 'essen' },
};
export const FiguresDark: Story = { name: 'Zahlen, dunkel', args: { variant: 'figures', theme: 'dark' } };
