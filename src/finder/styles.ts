import { css } from 'lit';

export const finderStyles = css`
  .root {
    border: 1px solid var(--line);
    border-radius: var(--stark-sozial-radius, 8px);
    padding: 16px;
  }
  .locate {
    margin-top: 12px;
  }
  .answer:not(:empty) > :first-child {
    margin-top: 24px;
  }
  .answer > * + * {
    margin-top: 12px;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--stark-sozial-radius, 8px);
    background: var(--surface);
  }
  .card + .search {
    margin-top: 24px;
  }
  /* As high as most cards are, before and after the data are there. */
  .placeholder,
  .root > .card {
    align-content: start;
    min-height: 41em;
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
  .all {
    margin-top: 24px;
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
    padding-inline-start: 12px;
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
  .map {
    margin-top: 24px;
  }
  .map-frame {
    display: flex;
    min-height: 28em;
    margin-top: 12px;
    border: 1px solid var(--line);
    border-radius: var(--stark-sozial-radius, 8px);
  }
  :host([tiles='basemap-de']) .map-frame {
    min-height: 38em;
  }
  @container (min-width: 36em) {
    .root {
      padding: 24px;
    }
    .map-frame,
    :host([tiles='basemap-de']) .map-frame {
      min-height: 34em;
    }
    .card {
      padding: 24px;
    }
    .placeholder,
    .root > .card {
      min-height: 31em;
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
