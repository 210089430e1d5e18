import { css } from 'lit';

export const searchBoxStyles = css`
  form {
    margin-top: var(--space-4);
  }
  label {
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    margin-top: var(--space-2);
  }
  .field {
    position: relative;
    flex: 1 1 14em;
    min-width: 0;
  }
  .field input {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    font-size: 1.125em;
    color: var(--text);
    background: var(--surface);
    border: 2px solid var(--control);
    appearance: none;
  }
  .field input[aria-invalid='true'] {
    border-color: var(--mark);
  }
  .row .button {
    flex: 0 1 auto;
    min-height: 48px;
    padding-inline: 24px;
  }
  .error {
    margin-top: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--mark);
    background: var(--soft);
    font-weight: 600;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    top: calc(100% + 4px);
    overflow: auto;
    max-height: 22em;
    background: var(--surface);
    border: 1px solid var(--control);
    border-radius: var(--stark-sozial-radius-control, 6px);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.18);
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    min-height: 44px;
    padding: 9px 12px;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-top: 1px solid var(--line);
  }
  [role='option'] .name {
    font-weight: 600;
  }
  [role='option']:hover {
    background: var(--soft);
  }
  [role='option'][aria-selected='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  [role='option'][aria-selected='true'] .name {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  [role='option'][aria-selected='true'] .muted {
    color: inherit;
  }
`;
