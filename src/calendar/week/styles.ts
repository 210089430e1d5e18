import { css } from 'lit';

/** A column a day. The day's own box is not drawn, so that its title and its actions lie in the rows of the week. */
export const weekStyles = css`
  .week {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    grid-template-rows: auto auto 1fr;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .day {
    display: contents;
  }
  .day-title {
    grid-row: 1;
    padding: 8px 10px;
    font-weight: 700;
    background: var(--soft);
    border-bottom: 2px solid var(--accent);
  }
  /* Paper has the word alone: a surface is not printed, and light text would be gone with it. */
  @media screen {
    .day[data-today='true'] .day-title {
      color: var(--on-accent);
      background: var(--accent);
    }
  }
  .today {
    display: block;
    font-size: 0.875em;
  }
  .lane {
    grid-row: 2;
    grid-column: 1 / -1;
    padding: 8px;
    border-bottom: 1px solid var(--line);
  }
  .bars {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 8px;
  }
  [data-days='1'] {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-days='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-days='3'] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-days='4'] {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  [data-days='6'] {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  [data-days='7'] {
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .cells {
    grid-row: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
    padding: 8px 4px;
    min-width: 0;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .cells .button {
    padding-inline: 4px;
  }
  .lane .button {
    margin-top: 8px;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: var(--space-2);
    margin-top: var(--space-3);
  }
  .beside li {
    display: grid;
  }
  .day + .day .cells {
    border-inline-start: 1px solid var(--line);
  }
  [data-column='1'] > * {
    grid-column: 1;
  }
  [data-column='2'] > * {
    grid-column: 2;
  }
  [data-column='3'] > * {
    grid-column: 3;
  }
  [data-column='4'] > * {
    grid-column: 4;
  }
  [data-column='5'] > * {
    grid-column: 5;
  }
  [data-column='6'] > * {
    grid-column: 6;
  }
  [data-column='7'] > * {
    grid-column: 7;
  }
  [data-from='1'] {
    grid-column-start: 1;
  }
  [data-from='2'] {
    grid-column-start: 2;
  }
  [data-from='3'] {
    grid-column-start: 3;
  }
  [data-from='4'] {
    grid-column-start: 4;
  }
  [data-from='5'] {
    grid-column-start: 5;
  }
  [data-from='6'] {
    grid-column-start: 6;
  }
  [data-to='2'] {
    grid-column-end: 3;
  }
  [data-to='3'] {
    grid-column-end: 4;
  }
  [data-to='4'] {
    grid-column-end: 5;
  }
  [data-to='5'] {
    grid-column-end: 6;
  }
  [data-to='6'] {
    grid-column-end: 7;
  }
  [data-to='7'] {
    grid-column-end: 8;
  }
  .cell {
    display: grid;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 4px;
    width: 100%;
    min-height: 44px;
    padding: 8px 6px;
    text-align: start;
    font-size: 0.875em;
    line-height: 1.3;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--control);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--stark-sozial-radius-control, 4px);
    cursor: pointer;
    hyphens: auto;
    hyphenate-limit-chars: 11 4 4;
    overflow-wrap: anywhere;
  }
  .cell.publication {
    border-inline-start-color: var(--control);
    background: var(--soft);
  }
  .cell[aria-expanded='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .cell .small {
    font-size: 0.9375em;
  }
  .cell-title {
    font-weight: 600;
  }
  .cell:hover .cell-title {
    text-decoration: underline;
  }
  .panel {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
  }
  .groups > .panel {
    margin-top: var(--space-3);
  }
  .panel-top {
    display: flex;
    gap: var(--space-4);
    align-items: start;
    justify-content: space-between;
  }
  .panel-top .heading {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .panel-top .button {
    flex: none;
  }
  @media (forced-colors: active) {
    .day[data-today='true'] .day-title {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border: 2px solid CanvasText;
    }
  }
  @container (min-width: 60em) {
    .cells {
      padding: 8px;
    }
    .cell {
      padding: 8px;
      font-size: 0.9375em;
    }
  }
`;
