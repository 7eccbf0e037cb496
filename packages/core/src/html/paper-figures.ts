import type { Labels } from '../labels.js';
import { nameOf, PERIODS } from '../period-columns.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { figure, list, wholePeriods } from './text.js';

/** So many letters stand beside one another on a page of A4, with room for the names of rows; so many lie between columns. */
const LETTERS = 110;
const GAP = 3;

/** A period with its name in two lines and in full; `letters` is how wide its column is. */
interface Column {
  period: string;
  heading: readonly [string, string];
  name: string;
  letters: number;
}

/**
 * The table of figures for paper, a column for each period, hidden on screen; false where a table's row shows all of
 * it. What is noted of its periods stands below, each note once.
 */
export function paperFigures(one: IndicatorResult, labels: Labels): Html | false {
  const others = one.comparisons.filter(({ series }) => series.length > 0);
  const isMore = one.series.length > PERIODS || others.length > 0;
  const parts = isMore ? pageWide(columnsOf(one)) : [];
  const notes = list(notesOf(one), 'scorecard-notes');
  if (parts.length === 0 && !notes) return false;
  return html`
    <div class="scorecard-paper" hidden>
      ${parts.map((columns) => part(one, columns, labels))} ${notes}
    </div>
  `;
}

function part(one: IndicatorResult, columns: readonly Column[], labels: Labels): Html {
  const ours = (period: string) => one.series.find((item) => item.period === period);
  const rows: { name: string; cell: (period: string) => HtmlPart }[] = [
    { name: labels.columns.figure, cell: (period) => shown(ours(period), labels) },
    { name: labels.columns.target, cell: (period) => ours(period)?.targetText },
    ...one.comparisons.map(({ name, series }) => ({
      name,
      cell: (period: string) => series.find((item) => item.period === period)?.text,
    })),
  ];
  const filled = rows.filter(({ cell }) => columns.some(({ period }) => cell(period)));
  return html`
    <table>
      <caption class="scorecard-hidden">
        ${labels.tableOfFigures}
      </caption>
      <thead>
        <tr>
          <th scope="col">${labels.columns.period}</th>
          ${columns.map(({ heading: [year, rest], name }) => html`<th scope="col"><span aria-hidden="true">${rest ? html`<small>${year}</small> ${rest}` : year}</span><span class="scorecard-hidden">${name}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${filled.map(
          ({ name, cell }) => html`
            <tr>
              <th scope="row">${name}</th>
              ${columns.map(({ period }) => html`<td>${cell(period)}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function shown(item: SeriesItem | undefined, labels: Labels): HtmlPart {
  return item && figure(item, labels);
}

/** Our periods, then those that only others have: years beside quarters. */
function columnsOf({ series, comparisons }: IndicatorResult): Column[] {
  const ours = new Set(series.map(({ period }) => period));
  const others = comparisons.flatMap((other) => other.series);
  const only = [...new Set(others.map(({ period }) => period))].filter((period) => !ours.has(period));
  const columns = [
    ...series.map((item) => ({ period: item.period, heading: item.heading, name: nameOf(item) })),
    ...only.map((period) => ({ period, heading: [period, ''] as const, name: period })),
  ];
  return columns.map((column) => {
    const texts = [...series, ...others].flatMap((item) =>
      item.period === column.period ? [item.text, 'targetText' in item ? (item.targetText ?? '') : ''] : [],
    );
    return { ...column, letters: Math.max(...[...column.heading, ...texts].map(({ length }) => length)) };
  });
}

/** The columns, as many to a table as are no wider than a page. */
function pageWide(columns: readonly Column[]): Column[][] {
  let room = 0;
  const parts: Column[][] = [];
  for (const column of columns) {
    room -= column.letters + GAP;
    if (room < 0) {
      parts.push([]);
      room = LETTERS - column.letters - GAP;
    }
    parts.at(-1)?.push(column);
  }
  return parts;
}

/** `23/24-Q3, 23/24-Q4: the author's note`, but for the latest, whose note the card gives. */
function notesOf({ series, latest }: IndicatorResult): Html[] {
  const periods = new Map<string, string[]>();
  for (const { note, period, periodName } of series) {
    if (note === null || period === latest.period) continue;
    periods.set(note, [...(periods.get(note) ?? []), periodName]);
  }
  return [...periods].map(([note, names]) => html`${wholePeriods(names.join(', '))}: ${note}`);
}
