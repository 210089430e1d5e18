import { html, svg, type TemplateResult } from 'lit';
import { shareJson } from '../dataset/json.ts';

/** What `tools/shapes/silhouette.ts` writes. */
interface Silhouette {
  width: number;
  height: number;
  outline: string;
  areas: Record<string, string>;
}

const URL_OF_FILE = new URL('../../build/data/silhouette.json', import.meta.url).href;

/** Germany with the areas of the kommunale Jobcenter; a picture for the eyes alone. */
export async function loadSilhouette(): Promise<(own?: string) => TemplateResult> {
  const { width, height, outline, areas } = (await shareJson(
    URL_OF_FILE,
    new AbortController().signal,
  )) as Silhouette;
  const others = Object.entries(areas);
  return own => html`<svg viewBox="-4 -4 ${width + 8} ${height + 8}" aria-hidden="true">
    <path class="country" d=${outline} />
    ${others.map(([id, path]) => (id === own ? undefined : svg`<path class="area" d=${path} />`))}
    ${own && areas[own] ? svg`<path class="area own" d=${areas[own]} />` : undefined}
  </svg>`;
}
