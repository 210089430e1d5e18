import { css, html, svg, type TemplateResult } from 'lit';
import { shareJson } from '../dataset/json.ts';

/** What `tools/shapes/silhouette.ts` writes. */
interface Silhouette {
  width: number;
  height: number;
  outline: string;
  areas: Record<string, string>;
}

const URL_OF_FILE = new URL('../../build/data/silhouette.json', import.meta.url).href;

export const silhouetteStyles = css`
  .picture svg {
    display: block;
    width: 100%;
  }
  .country {
    fill: var(--on-banner);
    fill-opacity: 0.14;
  }
  .area {
    fill: var(--on-banner);
    fill-opacity: 0.55;
    stroke: var(--banner);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .own {
    fill: var(--banner-mark);
    fill-opacity: 1;
    stroke: var(--banner-mark);
    stroke-width: 5;
  }
  @media (forced-colors: active) {
    .country {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .area {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .own {
      fill: CanvasText;
    }
  }
`;

/** Germany with the areas of the kommunale Jobcenter, the own one marked; a picture for the eyes alone. */
export async function loadSilhouette(): Promise<(own?: string) => TemplateResult> {
  const { signal } = new AbortController();
  const { width, height, outline, areas } = (await shareJson(URL_OF_FILE, signal)) as Silhouette;
  const others = Object.entries(areas);
  return own => html`<svg viewBox="-4 -4 ${width + 8} ${height + 8}" aria-hidden="true">
    <path class="country" d=${outline} />
    ${others.map(([id, path]) => (id === own ? undefined : svg`<path class="area" d=${path} />`))}
    ${own && areas[own] ? svg`<path class="area own" d=${areas[own]} />` : undefined}
  </svg>`;
}
