import { css } from 'lit';

/**
 * On paper: five tiles side by side on A4 held upright, figure and graph beside each other and what a figure is
 * compared with run on, so that 39 tiles take two pages.
 */
export const gridPrint = css`
  @media print {
    .root {
      container-type: inline-size;
      --_text-l: 10pt;
      --_text-s: 7.5pt;
      --_text-xs: 7pt;
      --_text-figure: 18pt;
      --_text-count: 14pt;
      --_text-xl: 11pt;
      --_space-l: 1.5mm;
      --_space-m: 1mm;
      --_space-s: 0.5mm;
      --_space-xs: 0.5mm;
    }
    /* The heading and what the theme is after, on one line where they fit it. */
    .group-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 3mm;
      padding-top: 1.5mm;
      font-size: 7pt;
      line-height: 1.2;
    }
    .group-head > [part='title'] {
      padding: 0;
    }
    .introduction,
    .priorities {
      flex: 1 1 100mm;
      margin: 0;
    }
    .priorities > p,
    .priorities ul,
    .priorities li {
      display: inline;
      margin: 0;
    }
    .priorities li + li::before {
      content: ' · ';
    }
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(32mm, 1fr));
      column-gap: 2.2mm;
    }
    .tiles > li {
      padding-bottom: 1.4mm;
    }
    .head > :not([part='title']) {
      display: inline;
    }
    article {
      grid-template-columns: minmax(0, max-content) minmax(14mm, 1fr);
      column-gap: 2mm;
      line-height: 1.16;
    }
    article > * {
      grid-column: 1 / -1;
    }
    article > [part='title'] {
      line-height: 1.2;
    }
    article > [part='title'] button {
      display: inline;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
    .latest {
      display: contents;
    }
    .value {
      grid-row: 2;
      grid-column: 1;
      align-self: end;
    }
    .graph {
      grid-row: 2;
      grid-column: 2;
      padding-top: 0.4mm;
    }
    .value:is(.wide, .long) {
      grid-column: 1 / -1;
      align-self: start;
    }
    .value.long {
      font-size: 9.5pt;
    }
    .latest:has(.wide, .long) ~ .graph {
      grid-column: 1 / -1;
      padding-top: 17pt;
    }
    .dates {
      display: inline;
    }
    /* The dates say it all, on one line. */
    .period .short,
    .spark-ends {
      display: none;
    }
    .period {
      grid-row: 3;
      grid-column: 1 / -1;
    }
    .verdicts {
      grid-row: 4;
    }
    .verdict .mark {
      width: 9pt;
      height: 9pt;
      margin-top: 0;
    }
    .verdict {
      gap: 1mm;
    }
    dl {
      display: block;
    }
    dl > div,
    dl > div > * {
      display: inline;
      padding: 0;
      border: 0;
    }
    dl > div:first-child:not(.heads) {
      display: block;
      padding-bottom: 0.4mm;
    }
    dl > .heads > dt {
      display: none;
    }
    .heads dd::after {
      content: ':';
    }
    dl > div:nth-child(n + 3):not(.heads + *)::before {
      content: '· ';
    }
    @container (min-width: 220mm) {
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(46mm, 1fr));
      }
    }
  }
`;
