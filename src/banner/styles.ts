import { css } from 'lit';

const dark = css`
  --banner: var(--stark-sozial-color-banner-dark, #0e3f4a);
  --on-banner: var(--stark-sozial-color-on-banner-dark, #f2f7f7);
  --banner-mark: var(--stark-sozial-color-banner-mark-dark, #ffc27a);
`;

/**
 * In the panel the colours of buttons, links and focus are those of the page the other way round. The heights
 * keep the place of what the data bring, so that nothing jumps when they arrive.
 */
export const bannerStyles = css`
  .root {
    --banner: var(--stark-sozial-color-banner, var(--accent));
    --on-banner: var(--stark-sozial-color-on-banner, var(--on-accent));
    --banner-mark: var(--stark-sozial-color-banner-mark, #ffc27a);
    --page-accent: var(--accent);
    --page-surface: var(--surface);
    --own: 0em;
    --long: 0em;
    --items: 4;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  :host([theme='dark']) .root {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) .root {
      ${dark}
    }
  }
  .root.strip {
    border: 0;
    border-radius: 0;
  }
  .panel {
    --accent: var(--on-banner);
    --on-accent: var(--banner);
    --surface: var(--banner);
    position: relative;
    min-height: calc(var(--room) + var(--own) + var(--long) + var(--steps) * (var(--space) - 4px));
    color: var(--on-banner);
    background: var(--banner);
    border-radius: inherit;
  }
  .strip .panel {
    --room: 9em;
    --steps: 6;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: var(--space) var(--space-6);
    padding: var(--space-2) 56px var(--space-2) var(--space-4);
  }
  .strip .claim {
    font-weight: 700;
  }
  .link {
    padding-block: 10px;
    font-weight: 600;
  }
  .hero .panel {
    --room: 30em;
    --steps: 32;
    display: grid;
    grid-template-columns: minmax(0, 1fr) min(32cqi, 8em);
    grid-template-rows: auto 1fr;
    gap: var(--space-4);
    padding: var(--space-6) var(--space-4);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .root.figures {
    --items: 3;
  }
  :host([jobcenter]) .root {
    --own: 4em;
    --items: 4;
  }
  :host([jobcenter]) .strip {
    --own: 1.75em;
  }
  .hero[lang='de-simple'] {
    --long: 4em;
  }
  .strip .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .hero .claim {
    font-size: clamp(2em, 6.5cqi, 4em);
    line-height: 1.1;
  }
  .claim span {
    display: block;
  }
  .words {
    grid-column: 1 / -1;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--space-4);
  }
  .words .button {
    margin-top: auto;
  }
  .picture {
    aspect-ratio: 608 / 822;
  }
  /* On the panel the page's own colours may not be readable. */
  ::slotted(*) {
    color: inherit !important;
  }
  .hero ::slotted([slot='logo']) {
    display: block;
    margin-bottom: var(--space-3);
  }
  ::slotted([slot='image']) {
    display: block;
    max-width: 100%;
    max-height: 100%;
  }
  :host([dismissible]) .picture {
    margin-top: calc(9 * var(--space));
  }
  .numbers {
    --per: 11.5em;
    min-height: calc(3em + var(--items) * (var(--per) + 6 * (var(--space) - 4px)));
    padding: var(--space-6) var(--space-4);
  }
  .failed {
    margin: 0;
    color: var(--text);
  }
  /* Not the banner's own colours: in dark, the focus could not be seen on the soft surface. */
  .panel .failed {
    --accent: var(--page-accent);
    --surface: var(--page-surface);
  }
  @container (min-width: 22em) {
    .numbers {
      --per: 10em;
    }
  }
  @container (min-width: 25em) {
    .strip .panel {
      --room: 7.5em;
    }
  }
  @container (min-width: 36em) {
    .strip .panel {
      --room: 5.5em;
    }
    .hero .panel {
      --room: 29.5em;
      grid-template-columns: minmax(0, 1fr) 34cqi;
      padding: calc(8 * var(--space));
    }
    .words {
      grid-column: 1;
    }
    .picture {
      grid-column: 2;
      grid-row: 1 / 3;
    }
    .numbers {
      --items: 2;
      --per: 12em;
      padding-inline: calc(8 * var(--space));
    }
  }
  @container (min-width: 46em) {
    .numbers {
      --per: 10em;
    }
    :host(:not([jobcenter])) .figures .numbers {
      --items: 1;
      --per: 14em;
    }
  }
  @container (min-width: 60em) {
    .strip .panel {
      --room: 60px;
    }
    .hero .panel {
      --room: 32em;
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
      column-gap: calc(12 * var(--space));
      padding: calc(10 * var(--space)) calc(12 * var(--space));
    }
    .numbers {
      --items: 1;
      --per: 14em;
      padding: calc(8 * var(--space)) calc(12 * var(--space));
    }
  }
  @container (min-width: 75em) {
    .strip .panel {
      --own: 0em;
    }
    .root .numbers,
    :host(:not([jobcenter])) .figures .numbers {
      --per: 11em;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid;
    }
  }
  @media print {
    .panel {
      --on-banner: #000;
      --banner: #fff;
      min-height: 0;
    }
    /* Its surface is not printed. */
    .panel .primary {
      color: inherit;
      background: none;
    }
  }
`;
