import { css } from 'lit';

export const storiesStyles = css`
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-top: var(--space-4);
  }
  .themes button {
    min-height: 44px;
    max-width: 100%;
    padding: 8px 16px;
    border: 1px solid var(--control);
    border-radius: var(--stark-sozial-radius-control, 22px);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  .themes span:empty {
    width: 15em;
    height: 44px;
  }
  .themes span:empty:first-child {
    width: 5em;
  }
  .themes button:hover {
    background: var(--soft);
    text-decoration: underline;
  }
  .themes button[aria-pressed='true'] {
    border-color: var(--accent);
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 600;
  }
  .none {
    margin-top: var(--space-4);
  }
  .cards {
    display: grid;
    gap: var(--space-4);
    margin-top: var(--space-4);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    min-height: 21em;
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .placeholder {
    background: var(--soft);
  }
  .theme {
    align-self: start;
    padding: 2px 8px;
    border-inline-start: 4px solid var(--mark);
    background: var(--soft);
  }
  .from {
    margin-top: auto;
    padding-top: var(--space-2);
  }
  .from a {
    overflow-wrap: anywhere;
  }
  figure {
    margin: calc(-4 * var(--space)) calc(-4 * var(--space)) 0;
  }
  img {
    display: block;
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--radius) var(--radius) 0 0;
    background: var(--soft);
  }
  figcaption {
    padding: var(--space) var(--space-4) 0;
  }
  @container (min-width: 36em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card {
      padding: var(--space-6);
    }
    figure {
      margin: calc(-6 * var(--space)) calc(-6 * var(--space)) 0;
    }
  }
  @container (min-width: 60em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 90em) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .themes button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .themes {
      display: none;
    }
    .card {
      min-height: 0;
      break-inside: avoid;
    }
  }
`;
