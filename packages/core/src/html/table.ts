import { fill } from '../labels.js';
import { ofUsualKind, periodColumns, PERIODS, type PeriodColumn } from '../period-columns.js';
import type { IndicatorResult, Results } from '../results.js';
import { html, type Html } from './markup.js';
import { tableKey } from './table-key.js';
import { periodClass, tableRow } from './table-row.js';
import { heading } from './text.js';

/** What a table of measures holds besides them. */
export interface TableSetting {
  /** Draws each one’s trend; default true. */
  graphs?: boolean;
  /** Gives the author’s notes on the latest figures; default true. */
  notes?: boolean;
  /** Of the table’s name; default: no heading. */
  headingLevel?: number | undefined;
}

/** The table of some measures, named by `title`: their last figures, oldest first, and how the latest stands. */
export function measuresTable(
  { labels, period, periodText }: Results,
  indicators: readonly IndicatorResult[],
  title: string,
  { graphs = true, notes = true, headingLevel }: TableSetting = {},
): Html {
  const { columns: words } = labels;
  const isIllustrative = indicators.some(({ illustrative }) => illustrative);
  const caption = periodText && periodText !== title ? `${title}, ${periodText}` : title;
  const usual = ofUsualKind(indicators, period);
  const columns = periodColumns(usual, PERIODS);
  const context = { labels, columns, graphs, notes, frequency: usual[0]?.frequencyText ?? '' };
  const isWide = lettersOf(indicators, columns) > PAPER_LETTERS;
  const key = tableKey(indicators, context);
  // The roles repeat what the tags mean: a narrow box lays rows out as records, and browsers then forget what they were.
  return html`
    <div
      class="${isWide ? 'scorecard-scroll scorecard-wide' : 'scorecard-scroll'}"
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
            <th scope="col" role="columnheader">${words.measure}</th>
            ${columns.map(periodHeading)}
            <th scope="col" role="columnheader">${words.travel}</th>
            <th scope="col" role="columnheader" class="scorecard-n">${words.target}</th>
            <th scope="col" role="columnheader">${words.distance}</th>
            ${graphs && html`<th scope="col" role="columnheader">${words.graph}</th>`}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${indicators.map((one) => tableRow(one, context))}
        </tbody>
      </table>
    </div>
    ${key && html`<p class="scorecard-marks">${labels.key}: ${key}</p>`}
  `;
}

/** Letters of figures that a page of A4 has room for beside the other columns. */
const PAPER_LETTERS = 48;
const MARKER_LETTERS = 3;

/** How many letters the widest figure or heading of each column takes, together. */
function lettersOf(indicators: readonly IndicatorResult[], columns: readonly PeriodColumn[]): number {
  return columns.reduce((sum, { period, heading: [year, part], hasMarkers }) => {
    const figures = indicators.flatMap(({ series }) => series.filter((item) => item.period === period));
    const lengths = [year, part, ...figures.map(({ text }) => text)].map(({ length }) => length);
    return sum + Math.max(...lengths) + (hasMarkers ? MARKER_LETTERS : 0);
  }, 0);
}

/** The year over its quarter to see; to hear “Quarter 3 2023/24”. */
function periodHeading(column: PeriodColumn): Html {
  const [year, part] = column.heading;
  return html`
    <th scope="col" role="columnheader" class="${periodClass(column)}">
      <span aria-hidden="true">${part ? html`<small>${year}</small> ${part}` : year}</span>
      <span class="scorecard-hidden">${column.name}</span>
    </th>
  `;
}
