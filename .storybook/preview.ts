/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';

// A glob, for the manifest is made before Storybook starts and is not in the repository.
const manifests = import.meta.glob('../custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    // An axe finding is an error, as in the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  globalTypes: {
    lang: {
      description: 'Sprache der Seite',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'de-simple', title: 'Leichte Sprache' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Hell oder dunkel',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Wie im Beispiel' },
          { value: 'light', title: 'Hell' },
          { value: 'dark', title: 'Dunkel' },
          { value: 'auto', title: 'Wie das Gerät' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'de', theme: '' },
  decorators: [
    (story, { globals }) => {
      // The elements take the language from the page, and the theme from their own attribute.
      document.documentElement.lang = globals.lang;
      if (globals.theme) queueMicrotask(() => setTheme(globals.theme));
      return html`${story()}`;
    },
  ],
};
export default preview;

function setTheme(theme: string): void {
  for (const element of document.querySelectorAll('#storybook-root *, .docs-story *')) {
    if ('theme' in element) element.setAttribute('theme', theme);
  }
}
