import { css } from 'lit';

export const detailsStyles = css`
  .facts {
    display: grid;
    gap: var(--space-2);
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  .line {
    display: block;
  }
  .line a {
    display: inline-block;
    min-width: 44px;
    min-height: 44px;
    padding-block: 10px;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  /* Where names take several lines each, one sees where the next begins. */
  .hosts > .line + .line {
    border-top: 1px solid var(--line);
  }
  .button .host {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  @media print {
    .line a {
      display: inline;
    }
    /* On paper a link is its address. */
    .event-details .actions {
      display: block;
    }
    .actions > li:not(.source),
    .printed svg,
    .printed .host {
      display: none;
    }
    .printed.button {
      all: unset;
    }
    .printed::after {
      content: ' ' attr(href);
    }
  }
  @container (min-width: 36em) {
    .pair {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
