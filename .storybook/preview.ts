/// <reference types="vite/client" />

import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import type { Args } from '../stories/element.ts';
import type { Manifest } from '../tools/manifest.ts';
import { argTypesOf, describe, eventsOf, type Known } from './arg-types.ts';
import { globalTypes, initialGlobals, type PageGlobals } from './globals.ts';
import { onPage } from './page.ts';
import { snippet } from './snippet.ts';

// Globs, for both files are made before Storybook starts and are not in the repository.
const manifests = import.meta.glob<Manifest>('../custom-elements.json', { eager: true, import: 'default' });
const datasets = import.meta.glob<Known>('../build/data/stark-sozial.core.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0] ?? { schemaVersion: '1.0.0', modules: [] };
const known = Object.values(datasets)[0] ?? { jobcenters: [], editions: [] };
setCustomElementsManifest(manifest);

/** A story as it is shown: as the toolbar and the controls have it. */
interface Shown {
  component?: unknown;
  args: Args;
  globals: Partial<PageGlobals>;
}

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // An axe finding is an error, as in the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
    actions: { handles: eventsOf(manifest) },
    docs: {
      // What a webmaster pastes, not the page around it.
      source: {
        transform: (_code: string, { component, args, globals }: Shown) =>
          snippet(String(component), args, globals),
      },
      extractComponentDescription: (component: unknown) => describe(String(component), manifest),
    },
    options: {
      storySort: {
        // Storybook reads this without running it, so no spreads.
        // biome-ignore format: a name and what stands below it
        order: [
          'Finder', ['Grundform', 'Suche', 'Antworten', 'Standort', 'Karte', 'Laden und Fehler', 'Sprache und Farben', 'Seiten und Breiten'],
          'Kalender', ['Vor, in und nach der Woche', 'Liste, Woche, Einzelheiten', 'Wenig und viel', 'Filter', 'Eigene Termine', 'In den eigenen Kalender', 'Laden und Fehler', 'Sprache und Farben', 'Seiten und Breiten'],
          'Banner', ['Hero', 'Streifen', 'Zahlen', 'Laden und Fehler', 'Sprache und Farben', 'Seiten und Breiten'],
          'Geschichten', ['Auswahl', 'Laden und Fehler', 'Sprache und Farben', 'Seiten und Breiten'],
        ],
      },
    },
  },
  globalTypes,
  initialGlobals,
  // For the pages that are made of it.
  loaders: [() => ({ manifest })],
  decorators: [onPage, withActions],
  // In the order of the manifest, and without what Storybook guesses.
  argTypesEnhancers: [({ component }) => argTypesOf(String(component), manifest, known)],
};
export default preview;
