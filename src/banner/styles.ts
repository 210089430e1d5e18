import { css } from 'lit';

/**
 * Inside the panel the colours of buttons, links and focus are those of the panel the other way round. The
 * heights keep the place of what the data bring, so that nothing jumps when they arrive.
 */
export const bannerStyles = css`
  .root {
    --banner: var(--stark-sozial-color-banner, var(--stark-sozial-color-accent, #0b5563));
    --on-banner: var(--stark-sozial-color-on-banner, var(--stark-sozial-color-on-accent, #fff));
    --banner-mark: var(--stark-sozial-color-banner-mark, #ffc27a);
    border-radius: var(--stark-sozial-radius, 8px);
  }
  :host([theme='dark']) .root {
    ${dark()}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) .root {
      ${dark()}
    }
  }
  .root.hero,
  .root.figures {
    border: 1px solid var(--line);
  }
  .panel {
    --accent: var(--on-banner);
    --on-accent: var(--banner);
    --surface: var(--banner);
    --muted: var(--on-banner);
    position: relative;
    color: var(--on-banner);
    background: var(--banner);
    border-radius: inherit;
  }
  .strip .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 4px 16px;
    min-height: 11em;
    padding: 8px 56px 8px 16px;
  }
  .strip .claim {
    font-weight: 700;
  }
  .strip .button {
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
    text-align: start;
  }
  .hero .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 32cqi;
    grid-template-rows: auto 1fr;
    gap: 16px 8px;
    min-height: 33em;
    padding: 24px 16px;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .hero .claim {
    align-self: center;
    font-size: clamp(2em, 6.5cqi, 4em);
    line-height: 1.1;
  }
  .hero .claim span {
    display: block;
  }
  .words {
    grid-column: 1 / -1;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 12px;
  }
  .hero .sentence {
    max-width: 34em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .hero .state {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--banner-mark);
  }
  .hero .state strong {
    display: block;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .hero .button {
    margin-top: 8px;
    padding-inline: 24px;
    font-size: 1.125em;
  }
  .picture {
    align-self: center;
    aspect-ratio: 608 / 822;
  }
  .picture svg,
  ::slotted([slot='image']) {
    display: block;
    max-width: 100%;
    max-height: 100%;
  }
  .country,
  .area {
    fill: var(--on-banner);
    fill-opacity: 0.14;
  }
  .area {
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
  .close {
    position: absolute;
    top: 4px;
    inset-inline-end: 4px;
    width: 44px;
    height: 44px;
    padding: 12px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .hero .close ~ .picture {
    margin-top: 24px;
  }
  .close:focus-visible {
    outline-offset: -4px;
  }
  ul.figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: minmax(9.5em, auto);
    gap: 24px;
    min-height: 44em;
    padding: 24px 16px;
  }
  .root.figures ul {
    min-height: 34em;
  }
  .number {
    font-weight: 600;
    line-height: 1.25;
  }
  .digits {
    position: relative;
    display: inline-block;
    color: var(--accent);
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .counting {
    position: absolute;
    inset-inline-start: 0;
  }
  .digits > :nth-last-child(2) {
    opacity: 0;
  }
  .figures .small {
    margin-top: 4px;
  }
  .failed {
    margin: 0;
    color: var(--text);
  }
  .panel .failed {
    --accent: var(--banner);
    --on-accent: var(--on-banner);
    --surface: var(--on-banner);
  }
  @container (min-width: 36em) {
    .strip .panel {
      min-height: 7em;
    }
    .hero .panel {
      grid-template-columns: minmax(0, 1fr) 34cqi;
      padding: 32px;
      min-height: 28em;
    }
    .words {
      grid-column: 1;
    }
    .picture {
      grid-column: 2;
      grid-row: 1 / 3;
    }
    ul.figures,
    .root.figures ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      min-height: 26em;
      padding: 24px 32px;
    }
  }
  @container (min-width: 60em) {
    .strip .panel {
      min-height: 60px;
    }
    .hero .panel {
      grid-template-columns: minmax(0, 1fr) minmax(0, 25em);
      column-gap: 48px;
      padding: 40px 48px;
    }
    ul.figures,
    .root.figures ul {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
      min-height: 13em;
      padding: 32px 48px;
      column-gap: 32px;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid;
    }
    .country {
      fill: Canvas;
      stroke: CanvasText;
    }
    .area {
      fill: GrayText;
      stroke: Canvas;
    }
    .own {
      fill: Highlight;
      stroke: Highlight;
    }
  }
  @media print {
    .close,
    .counting {
      display: none;
    }
    .digits > span {
      opacity: 1 !important;
    }
    .panel {
      --on-banner: var(--text);
      --banner: transparent;
      min-height: 0 !important;
    }
  }
`;

function dark() {
  return css`
    --banner: var(--stark-sozial-color-banner-dark, #0e3f4a);
    --on-banner: var(--stark-sozial-color-on-banner-dark, #f2f7f7);
    --banner-mark: var(--stark-sozial-color-banner-mark-dark, #ffc27a);
  `;
}
