import { css } from 'lit';

/** A mark and its words in a line of text. */
export const markElementStyles = css`
  :host {
    display: inline-block;
    margin-block: 0;
    font-size: inherit;
    line-height: inherit;
  }
  .mark-line {
    display: inline-flex;
    align-items: flex-start;
    gap: 8px;
  }
  /* The word gives the line its baseline, the mark stands amid the first line: neither size parts the lines of a text. */
  [part='word'] {
    align-self: baseline;
  }
  .mark {
    margin-block: calc((1lh - 16px) / 2);
  }
  .mark[width='24'] {
    margin-block: calc((1lh - 24px) / 2);
  }
  .bone {
    width: 6rem;
  }
`;
