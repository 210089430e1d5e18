import { css } from 'lit';

export const calendarStyles = css`
  .root {
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .root > * + *,
  .groups > * + *,
  .group > * + * {
    margin-top: var(--space-6);
  }
  .loading {
    min-height: min(100vh, 60em);
  }
  .root > .failed {
    margin-top: 0;
  }
  .dates {
    font-size: 1.125em;
  }
  .phase {
    display: inline-block;
    margin-top: 8px;
    padding: 4px 12px;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
    font-weight: 600;
  }
  .phase.over {
    border-color: var(--control);
    color: var(--muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
  }
  .count {
    font-weight: 700;
  }
  .views {
    display: flex;
    gap: var(--space-2);
    margin-inline-start: auto;
  }
  .group > .heading {
    max-width: none;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--accent);
  }
  .group > .events {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin-top: var(--space-3);
  }
  .past {
    border-top: 1px solid var(--line);
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .event {
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
  }
  /* Who has a thousand actions does not wait for those that nobody sees yet. */
  .many .event {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  .event.publication {
    border-inline-start-color: var(--line);
    background: var(--soft);
  }
  .opener {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
    width: 100%;
    min-height: 44px;
    padding: 8px 0;
    text-align: start;
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.25;
    background: none;
    border: 0;
    cursor: pointer;
    hyphens: auto;
    hyphenate-limit-chars: 14 4 4;
  }
  .opener > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .opener::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0.25em 0.25em 0;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    margin-top: 0.5em;
    transform: rotate(225deg);
  }
  .opener:hover span {
    text-decoration: underline;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--space-3);
    align-items: baseline;
    max-width: none;
    color: var(--muted);
  }
  .tag {
    padding: 0 8px;
    color: var(--text);
    border: 1px solid var(--control);
    border-radius: var(--stark-sozial-radius-control, 4px);
    font-size: 0.875em;
  }
  .tag.cancelled {
    border-color: var(--mark);
    background: var(--surface);
  }
  .cancelled::before {
    content: '× ' / '';
    color: var(--mark);
  }
  .summary {
    margin-top: var(--space-2);
  }
  .event-details {
    display: grid;
    gap: var(--space-4);
    margin-top: var(--space-3);
    padding-top: var(--space-3);
    border-top: 1px solid var(--line);
  }
  .address {
    overflow-wrap: anywhere;
  }
  .export,
  .editions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
  }
  @container (max-width: 35.99em) {
    .actions > li,
    .actions .button,
    .filters-button {
      width: 100%;
    }
  }
  @container (min-width: 36em) {
    .root {
      padding: var(--space-6);
    }
    .filters-button {
      display: none;
    }
    /* The place of the filters, which come a little later. */
    .filters:empty {
      min-height: 14.5em;
    }
  }
  @media (forced-colors: active) {
    .tag,
    .event {
      border-color: CanvasText;
    }
  }
  @media print {
    .filters,
    .views,
    .chips,
    .export,
    .editions,
    .actions,
    .opener::after {
      display: none;
    }
    .root,
    .event,
    .event.publication {
      border-color: #000;
      color: #000;
      background: none;
    }
    .many .event,
    .event {
      content-visibility: visible;
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
