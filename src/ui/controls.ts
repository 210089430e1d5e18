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
  input {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    border-radius: var(--stark-sozial-radius-control, 6px);
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
    border-radius: var(--stark-sozial-radius-control, 6px);
  }
  .button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .button.primary {
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
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .heading.large {
    font-size: 1.5em;
  }
  .heading.medium {
    font-size: 1.25em;
  }
  .heading.sentence {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.5;
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: 12px;
    margin-top: 24px;
    padding: 12px;
    border-inline-start: 4px solid var(--mark);
    background: var(--soft);
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
    .button.primary {
      forced-color-adjust: none;
      color: ButtonFace;
      background: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
