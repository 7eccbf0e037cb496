import { fill, type Labels } from '../labels.js';
import type { ComparisonResult, IndicatorResult, SeriesItem } from '../results.js';
import { html, type Html } from './markup.js';
import { figure, list } from './text.js';

/** The series behind a graph, a row for each period shown, with the figures of those that it is compared with. */
export function figuresTable(one: IndicatorResult, labels: Labels): Html | false {
  const { columns } = labels;
  const others = one.comparisons.filter(({ series }) => series.length > 0);
  const rows = one.series.map((item, i) => row(one, item, one.series[i - 1], others, labels));
  const only = otherPeriods(one, others);
  if (rows.length === 0 && only.length === 0) return false;
  return html`
    <details class="scorecard-behind">
      <summary>${labels.tableOfFigures}</summary>
      <div
        class="scorecard-scroll"
        role="region"
        aria-label="${fill(labels.scrollRegion, { title: one.title })}"
        tabindex="0"
      >
        <table class="scorecard-figures">
          <caption class="scorecard-hidden">
            ${one.title}
          </caption>
          <thead>
            <tr>
              <th scope="col">${columns.period}</th>
              <th scope="col">${columns.figure}</th>
              <th scope="col">${columns.target}</th>
              <th scope="col">${columns.rating}</th>
              ${others.map(({ name }) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
            ${only.map(
              (period) => html`
                <tr>
                  <th scope="row">${period}</th>
                  <td></td>
                  <td></td>
                  <td></td>
                  ${others.map((other) => theirs(other, period))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

function row(
  one: IndicatorResult,
  item: SeriesItem,
  before: SeriesItem | undefined,
  others: readonly ComparisonResult[],
  labels: Labels,
): Html {
  return html`
    <tr>
      <th scope="row">
        ${spokenPeriod(item)} ${notes(one, item, before, labels).map((note) => html`<small>${note}</small>`)}
      </th>
      <td>${figure(item, labels)}</td>
      <td>${item.targetText}</td>
      <td>${item.ratingText}</td>
      ${others.map((other) => theirs(other, item.period))}
    </tr>
  `;
}

function theirs({ series }: ComparisonResult, period: string): Html {
  return html`<td>${series.find((item) => item.period === period)?.text}</td>`;
}

/** Periods of others that aren’t ours: years beside quarters. */
function otherPeriods({ series }: IndicatorResult, others: readonly ComparisonResult[]): string[] {
  const ours = new Set(series.map(({ period }) => period));
  const all = others.flatMap((other) => other.series.map(({ period }) => period));
  return [...new Set(all)].filter((period) => !ours.has(period));
}

function notes(
  { breaks }: IndicatorResult,
  item: SeriesItem,
  before: SeriesItem | undefined,
  labels: Labels,
): string[] {
  return [
    item.status === 'missing' && item.reasonText,
    before && before.polarity !== item.polarity && labels.polarities[item.polarity],
    item.break && (breaks.find(({ at }) => at === item.period)?.note ?? labels.reasons.break),
    item.note,
  ].filter((note) => typeof note === 'string');
}

/** `23/24-Q3` to see, to hear “Quarter 3 2023/24”. */
function spokenPeriod({ periodName, periodText }: SeriesItem): Html {
  const name = periodText.replace(/ \(.*\)$/, '');
  if (name === periodName) return html`<span class="scorecard-period">${name}</span>`;
  return html`<span class="scorecard-period" aria-hidden="true">${periodName}</span
    ><span class="scorecard-hidden">${name}</span>`;
}

/** The members of each group with their figures, those that have any. */
export function membersOf(one: IndicatorResult, labels: Labels): Html[] {
  return one.comparisons
    .filter(({ areas }) => areas.length > 0)
    .map(
      ({ name, areas }) => html`
        <details>
          <summary>${fill(labels.report.members, { name })}</summary>
          ${list(
            areas.map((area) => html`${area.name}: ${area.text}`),
            'scorecard-members',
          )}
        </details>
      `,
    );
}
