import { fill } from '../labels.js';
import type { IndicatorResult, Results } from '../results.js';
import { html, type Html } from './markup.js';
import { tableRow } from './table-row.js';
import { heading } from './text.js';

/** The table of some measures, named by `title`; `graphs` draws each one’s trend. */
export function measuresTable(
  { labels, periodText }: Results,
  indicators: readonly IndicatorResult[],
  title: string,
  { graphs = true, headingLevel }: { graphs?: boolean; headingLevel?: number | undefined } = {},
): Html {
  const { columns, report } = labels;
  const isIllustrative = indicators.some(({ illustrative }) => illustrative);
  const caption = periodText && periodText !== title ? `${title}, ${periodText}` : title;
  const headings = [
    columns.measure,
    report.latest,
    columns.travel,
    columns.target,
    columns.distance,
    ...(graphs ? [columns.graph] : []),
  ];
  // The roles repeat what the tags mean: a narrow box lays rows out as records, and browsers then forget what they were.
  return html`
    <div
      class="scorecard-scroll"
      role="region"
      aria-label="${fill(labels.scrollRegion, { title })}"
      tabindex="0"
    >
      <table class="scorecard-measures" role="table">
        <caption>
          ${headingLevel === undefined ? caption : heading(headingLevel, caption)}
          ${isIllustrative && html`<small>${labels.illustrativeLong}</small>`}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${headings.map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${indicators.map((one) => tableRow(one, labels, graphs))}
        </tbody>
      </table>
    </div>
  `;
}
