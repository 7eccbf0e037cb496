import { css } from 'lit';

/** Sentences, and the key beside them where there is room. */
export const notesStyles = css`
  .root {
    container-type: inline-size;
  }
  [part='title'] {
    margin-bottom: var(--_space-m);
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  .columns {
    display: grid;
    gap: var(--_space-xl) var(--_space-section);
    font-size: var(--_text-s);
  }
  .sentences {
    display: grid;
    align-content: start;
    gap: var(--_space-s);
    max-width: 44rem;
  }
  dl {
    display: grid;
    align-content: start;
    gap: var(--_space-s);
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    gap: 0 var(--_space-m);
    break-inside: avoid;
  }
  dt {
    display: flex;
    gap: var(--_space-s);
    font-weight: 600;
  }
  dt .mark {
    margin-top: 2px;
  }
  dd {
    margin: 0;
    color: var(--_ink-muted);
  }
  .bone-row {
    width: 100%;
    height: 2.5rem;
    margin-block: var(--_space-s);
  }
  @container (min-width: 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (max-width: 479px) {
    dl div {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      padding-inline-start: 24px;
    }
  }
`;
