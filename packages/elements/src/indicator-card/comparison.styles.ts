import { css } from 'lit';

/** The table of comparators in a card: in a narrow box a name stands above its figures. */
export const comparisonStyles = css`
  .comparison {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .comparison caption {
    padding-bottom: var(--_space-xs);
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
    text-align: start;
  }
  .comparison tbody :is(th, td) {
    padding: 5px 0 5px var(--_space-m);
    border-top: var(--_line-hair) solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .comparison tbody th {
    width: 100%;
    padding-inline-start: 0;
    overflow-wrap: anywhere;
  }
  .comparison td.n {
    text-align: end;
  }
  .comparison td {
    white-space: nowrap;
  }
  .comparison small {
    display: block;
    color: var(--_ink-muted);
    font-size: var(--_text-xs);
  }
  @container (max-width: 15.9rem) {
    .comparison tbody :is(tr, th, td) {
      display: inline-block;
      padding: 0 var(--_space-s) 0 0;
      border: 0;
    }
    .comparison tbody :is(tr, th) {
      display: block;
    }
    .comparison tbody tr {
      padding-block: 5px;
      border-top: var(--_line-hair) solid var(--_rule);
    }
  }
  @container (max-width: 59.9rem) {
    .comparison.long tbody :is(tr, th, td) {
      display: inline-block;
      padding: 0 var(--_space-s) 0 0;
      border: 0;
    }
    .comparison.long tbody :is(tr, th) {
      display: block;
    }
    .comparison.long tbody tr {
      padding-block: 5px;
      border-top: var(--_line-hair) solid var(--_rule);
    }
  }
`;
