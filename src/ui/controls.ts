import { css } from 'lit';

/** Text, links, buttons and fields as all elements show them. */
export const controls = css`
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  p {
    max-width: 70ch;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  svg[focusable] {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button,
  input,
  .button {
    border-radius: var(--stark-sozial-radius-control, 6px);
  }
  button,
  input {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    color: var(--accent);
    background: var(--surface);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .button.primary,
  .button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .heading {
    max-width: 32em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading.large {
    font-size: 1.5em;
  }
  .heading.medium {
    font-size: 1.25em;
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: var(--space-3);
    margin-top: var(--space-6);
  }
  .failed,
  .notice,
  .no-result,
  .note {
    padding: var(--space-3);
    border-inline-start: 4px solid var(--mark);
    background: var(--soft);
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button.primary,
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: ButtonFace;
      background: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
