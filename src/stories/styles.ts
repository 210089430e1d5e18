import { css } from 'lit';

export const storiesStyles = css`
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  .themes button {
    min-height: 44px;
    max-width: 100%;
    padding: 8px 16px;
    border: 1px solid var(--control);
    border-radius: 22px;
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
    margin-top: 16px;
  }
  .cards {
    display: grid;
    gap: 16px;
    margin-top: 16px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-height: 21em;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--stark-sozial-radius, 8px);
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
    padding-top: 8px;
  }
  .from a {
    overflow-wrap: anywhere;
  }
  figure {
    margin: -16px -16px 0;
  }
  img {
    display: block;
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--stark-sozial-radius, 8px) var(--stark-sozial-radius, 8px) 0 0;
    background: var(--soft);
  }
  figcaption {
    padding: 4px 16px 0;
  }
  @container (min-width: 36em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card {
      padding: 24px;
    }
    figure {
      margin: -24px -24px 0;
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
