import { css } from 'lit';

export const finderStyles = css`
  .root {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--space-4);
  }
  .locate {
    margin-top: var(--space-3);
  }
  .answer:not(:empty) > :first-child {
    margin-top: var(--space-6);
  }
  .answer > * + * {
    margin-top: var(--space-3);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  :is(.card, .failed) + .search {
    margin-top: var(--space-6);
  }
  .failed:first-child {
    margin-top: 0;
  }
  /* As high as most cards are, before and after the data are there. */
  .placeholder,
  .root > .card {
    align-content: start;
    min-height: calc(41em + 30 * (var(--space) - 4px));
  }
  .placeholder {
    background: var(--soft);
  }
  .choices button,
  .all button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    width: 100%;
    min-height: 44px;
    padding: 9px 12px;
    border: 1px solid var(--control);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  .choices button:hover,
  .all button:hover {
    background: var(--soft);
    text-decoration: underline;
  }
  .heading.sentence {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.5;
  }
  .all {
    margin-top: var(--space-6);
    border-top: 1px solid var(--line);
  }
  summary {
    min-height: 44px;
    padding: 9px 4px;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  p.all {
    min-height: 45px;
    padding: 9px 4px;
  }
  .all details {
    margin-inline-start: 4px;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--line);
  }
  .all button {
    border-color: transparent;
  }
  .all button[aria-current='true'] {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    font-weight: 600;
  }
  .sources {
    color: var(--muted);
  }
  .sources summary {
    color: inherit;
    font-weight: 400;
  }
  .sources li {
    padding-block: 4px;
  }
  .map {
    margin-top: var(--space-6);
  }
  .map-frame {
    display: flex;
    min-height: 28em;
    margin-top: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  :host([tiles='basemap-de']) .map-frame {
    min-height: 38em;
  }
  @container (min-width: 36em) {
    .root {
      padding: var(--space-6);
    }
    .map-frame,
    :host([tiles='basemap-de']) .map-frame {
      min-height: 34em;
    }
    .card {
      padding: var(--space-6);
    }
    .placeholder,
    .root > .card {
      min-height: calc(31em + 24 * (var(--space) - 4px));
    }
  }
  @container (min-width: 52em) {
    .all ul {
      columns: 2;
    }
    .all li {
      break-inside: avoid;
    }
  }
  @media print {
    .root {
      border: 0;
      padding: 0;
    }
    .search,
    .map,
    .all,
    .sources {
      display: none;
    }
  }
`;
