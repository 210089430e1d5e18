import { css } from 'lit';

export const answerStyles = css`
  .answer .card {
    border-inline-start: 4px solid var(--accent);
  }
  .eyebrow {
    margin-bottom: calc(-2 * var(--space));
    color: var(--muted);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .actions li {
    flex: 1 1 100%;
  }
  .actions .button {
    width: 100%;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  dd a {
    overflow-wrap: anywhere;
    display: inline-block;
    padding-block: 2px;
  }
  dd .small {
    margin-top: 4px;
  }
  .office + .office {
    margin-top: var(--space-3);
  }
  .lines {
    white-space: pre-line;
  }
  .choices {
    display: grid;
    gap: var(--space-2);
  }
  @container (min-width: 36em) {
    .actions li {
      flex: 0 1 auto;
    }
    .details {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .card,
    .answer .card {
      border: 0;
      padding: 0;
    }
    .actions,
    .again {
      display: none;
    }
    /* The colour of a surface is not printed, and a link is its address. */
    .primary.button {
      display: inline;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
    }
    .primary::after {
      content: ' ' attr(href);
    }
  }
`;
