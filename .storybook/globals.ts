// What the toolbar sets, for Storybook and for the tests, which show every story without it.
import { Language } from '../src/text/language.ts';

/** What the toolbar says, or a story in its place. */
export interface PageGlobals {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: '' | 'light' | 'dark' | 'auto';
  /** In pixels; empty: as wide as there is room. */
  width: string;
  page: 'plain' | 'town' | 'hostile';
}

export const initialGlobals: PageGlobals = { lang: 'de', dir: 'ltr', theme: '', width: '', page: 'plain' };

type Icon = 'globe' | 'mirror' | 'grow' | 'browser' | 'transfer';

const menu = (description: string, icon: Icon, items: Record<string, string>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

export const globalTypes = {
  lang: menu('Sprache der Seite', 'globe', {
    [Language.German]: 'Deutsch',
    [Language.Simple]: 'Leichte Sprache',
    [Language.English]: 'English',
  }),
  theme: menu('Hell oder dunkel', 'mirror', {
    '': 'Farben: wie im Beispiel',
    light: 'Hell',
    dark: 'Dunkel',
    auto: 'Wie das Gerät',
  }),
  width: menu('Breite der Seite', 'grow', {
    '': 'Ganze Breite',
    '320': '320 px (400 % Zoom)',
    '360': '360 px (Handy)',
    '768': '768 px (Tablet)',
    '1280': '1280 px (Rechner)',
  }),
  page: menu('Seite, auf der der Baustein steht', 'browser', {
    plain: 'Leere Seite',
    town: 'Seite einer Stadt',
    hostile: 'Seite mit schwierigem CSS',
  }),
  dir: menu('Leserichtung der Seite', 'transfer', { ltr: 'Von links', rtl: 'Von rechts' }),
};
