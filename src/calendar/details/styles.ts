import { css } from 'lit';

export const detailsStyles = css`
  .facts {
    display: grid;
    gap: 8px;
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  .line {
    display: block;
  }
  .button .host {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  @container (min-width: 36em) {
    .pair {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
