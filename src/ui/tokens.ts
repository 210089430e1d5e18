import { css } from 'lit';

/**
 * The inside of every element: what of it a page may change stands in `--stark-sozial-*`; the short names are
 * private. Contrast on the surface, light and dark: text 15:1, muted 7.5:1, accent 7:1, control 4:1.
 *
 * `--space` is a step of the grid: the distances between things and the insides of frames, cards and notices are
 * so many steps. What is pressed keeps its own insides, and a step its limits, so that no value makes a target
 * smaller than 44 px or leaves no room for words on a phone.
 */
const light = css`
  --accent: var(--stark-sozial-color-accent, #0b5563);
  --on-accent: var(--stark-sozial-color-on-accent, #fff);
  --surface: var(--stark-sozial-color-surface, #fff);
  --soft: var(--stark-sozial-color-surface-soft, #f5f2ea);
  --text: var(--stark-sozial-color-text, #17212b);
  --muted: var(--stark-sozial-color-text-muted, #45535c);
  --line: var(--stark-sozial-color-line, #d3d8da);
  --control: var(--stark-sozial-color-control, #66757d);
  --mark: var(--stark-sozial-color-mark, #b4560f);
  color-scheme: light;
`;

const dark = css`
  --accent: var(--stark-sozial-color-accent-dark, #83d4e0);
  --on-accent: var(--stark-sozial-color-on-accent-dark, #05282f);
  --surface: var(--stark-sozial-color-surface-dark, #12191c);
  --soft: var(--stark-sozial-color-surface-soft-dark, #1c2629);
  --text: var(--stark-sozial-color-text-dark, #f0f4f4);
  --muted: var(--stark-sozial-color-text-muted-dark, #bac7cb);
  --line: var(--stark-sozial-color-line-dark, #37454a);
  --control: var(--stark-sozial-color-control-dark, #8b9ca3);
  --mark: var(--stark-sozial-color-mark-dark, #f0a862);
  color-scheme: dark;
`;

/**
 * `all: initial !important` keeps the page's CSS out, inherited things too, all but the direction: inside a shadow
 * root the inner `!important` is the stronger one. Only the page's font family and the custom properties come in. No
 * `rem`: the page's root size is not ours (Bootstrap 3 sets 10 px). A container has no width of its own: in a box that is
 * as wide as what stands in it (a float, a flex column that does not stretch) it would have none at all.
 */
export const tokens = css`
  :host {
    all: initial !important;
    direction: ltr !important;
    display: block !important;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: min(20em, 100vw - 2em) !important;
    font-family: var(--stark-sozial-font-family, inherit) !important;
    font-size: var(--stark-sozial-font-size, medium) !important;
    line-height: 1.5 !important;
  }
  .root {
    --radius: var(--stark-sozial-radius, 8px);
    --space: clamp(2px, var(--stark-sozial-space, 4px), 6px);
    --space-2: calc(2 * var(--space));
    --space-3: calc(3 * var(--space));
    --space-4: calc(4 * var(--space));
    --space-6: calc(6 * var(--space));
    ${light}
    color: var(--text);
    background: var(--surface);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Paper is light. */
  @media screen {
    :host([theme='dark']) .root {
      ${dark}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host([theme='auto']) .root {
      ${dark}
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
`;
