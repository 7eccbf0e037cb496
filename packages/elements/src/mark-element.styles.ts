import { css } from 'lit';

/** A mark and its words in a line of text. */
export const markElementStyles = css`
  :host {
    display: inline-block;
    font-size: inherit;
    line-height: inherit;
  }
  .mark-line {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
  }
  .bone {
    width: 6rem;
  }
`;
