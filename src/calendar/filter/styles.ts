import { css } from 'lit';

export const filterStyles = css`
  .controls {
    display: none;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3) var(--space-4);
    align-items: end;
  }
  .controls[data-open='true'] {
    display: grid;
    margin-top: var(--space-3);
  }
  .control {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .filters label {
    font-weight: 600;
  }
  .filters input:not([type='checkbox']),
  select {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 2px solid var(--control);
    border-radius: var(--stark-sozial-radius-control, 6px);
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--space-6);
  }
  .filters .switch {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  .switch input {
    flex: none;
    width: 20px;
    height: 20px;
    accent-color: var(--accent);
  }
  .near {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
  }
  .near form {
    justify-self: stretch;
    margin-top: 0;
  }
  .choices ul {
    display: grid;
    gap: var(--space-2);
    margin-top: var(--space-2);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    max-width: 100%;
    padding: 4px 12px;
    text-align: start;
    color: inherit;
    background: var(--soft);
    border: 1px solid var(--control);
    border-radius: var(--stark-sozial-radius-control, 22px);
    cursor: pointer;
  }
  .chip.all {
    background: none;
    border-color: transparent;
    text-decoration: underline;
  }
  .chip:hover span {
    text-decoration: underline;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-top: var(--space-3);
  }
  @container (min-width: 36em) {
    .controls,
    .controls[data-open='true'] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
      margin-top: 0;
      padding: var(--space-4);
      border-radius: var(--radius);
      background: var(--soft);
    }
    .switches,
    .near[data-open='true'] {
      grid-column: 1 / -1;
    }
  }
`;
