import { css } from 'lit';

/** The graph by itself. */
export const sparklineElementStyles = css`
  :host {
    margin-block: 0;
  }
  .bone {
    width: 100%;
    margin: 0;
  }
  .low {
    height: 38px;
  }
  .tall {
    height: 72px;
  }
  details {
    margin-top: 4px;
    font-size: var(--_text-xs);
  }
`;
