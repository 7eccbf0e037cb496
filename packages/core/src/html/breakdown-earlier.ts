import type { BreakdownView } from '../graph/breakdown.js';
import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, IndicatorResult } from '../results.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { figure, wholePeriods } from './text.js';

/** Each category’s figures of the periods before and of this one; false where there are none before. */
export function earlierTable(
  indicator: IndicatorResult,
  { title, periodName }: BreakdownResult,
  view: BreakdownView,
  labels: Labels,
): Html | false {
  const { earlier } = view.columns;
  if (earlier.length === 0) return false;
  const caption = `${indicator.title}, ${title}: ${labels.breakdown.earlier}`;
  return html`
    <details>
      <summary>${labels.breakdown.earlier}</summary>
      <div
        class="scorecard-scroll"
        role="region"
        aria-label="${fill(labels.scrollRegion, { title: caption })}"
        tabindex="0"
      >
        <table class="scorecard-compared scorecard-parts">
          <caption class="scorecard-hidden">
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${title}</th>
              ${[...earlier, periodName ?? ''].map((period) => html`<th scope="col">${wholePeriods(period)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rowsOf(view, labels)}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

/** The parts together last, where they were added up before. */
function rowsOf({ rows, total }: BreakdownView, labels: Labels): HtmlPart {
  const hasTotals = total?.earlier.some((text) => text !== '');
  return [
    ...rows.map(
      (row) => html`
        <tr${row.isWhole && html` class="scorecard-total"`}>
          <th scope="row">${row.name}</th>
          ${[...row.earlier, row.figure].map((one) => html`<td>${figure(one, labels)}</td>`)}
        </tr>
      `,
    ),
    total &&
      hasTotals &&
      html`
        <tr class="scorecard-total">
          <th scope="row">${labels.report.allCategories}</th>
          ${[...total.earlier, total.figure].map((text) => html`<td>${text}</td>`)}
        </tr>
      `,
  ];
}
