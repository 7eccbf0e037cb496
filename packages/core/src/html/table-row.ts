import { fill, type Labels } from '../labels.js';
import { nameOf, ownPeriods, standsUnder, type PeriodColumn } from '../period-columns.js';
import type { IndicatorResult, SeriesItem } from '../results.js';
import { earlierPolarity, earlierTarget } from './earlier-settings.js';
import { rowGraph } from './graph.js';
import { ratingMark, travelMark } from './mark.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { factsOf, standingWords } from './measure.js';
import { alignedFigure, missing, wholePeriods } from './text.js';

/** The table that a row stands in; `frequency` is how often most of its measures are reported. */
export interface RowContext {
  labels: Labels;
  columns: readonly PeriodColumn[];
  frequency: string;
  graphs: boolean;
  notes: boolean;
}

/** One measure. In a narrow box every cell shows its column’s heading; a screen reader has the heading itself. */
export function tableRow(one: IndicatorResult, context: RowContext): Html {
  const { labels, columns, graphs } = context;
  const words = labels.columns;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="scorecard-title">${one.title}</span>
        ${facts(one, context).map((fact) => html`<small>${fact}</small>`)}
      </th>
      ${standsUnder(one, columns) ? figures(one, context) : ownFigures(one, context)}
      ${cell(words.travel, travel(one, columns), 'scorecard-way')}
      ${cell(words.target, target(one, labels), 'scorecard-n scorecard-goal')}
      ${cell(words.distance, distance(one, context), `scorecard-stand scorecard-tint-${one.rating}`)}
      ${graphs && html`<td role="cell" class="scorecard-trend">${rowGraph(one, labels)}</td>`}
    </tr>
  `;
}

/** The figures that a row shows, its own periods where the columns are of another kind. */
export function periodFigures(
  one: IndicatorResult,
  columns: readonly PeriodColumn[],
): (SeriesItem | undefined)[] {
  if (!standsUnder(one, columns)) return ownPeriods(one, columns.length);
  return columns.map(({ period }) => one.series.find((item) => item.period === period));
}

/** The latest is strong, a new year stands off, markers need room to hang. */
export function periodClass({ isLatest, startsYear, hasMarkers }: PeriodColumn): string {
  return [
    'scorecard-n scorecard-at',
    isLatest && 'scorecard-now',
    startsYear && 'scorecard-new-year',
    hasMarkers && 'scorecard-noted',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Code, the good side, how often where that isn't the table's; what to know of the measure itself; what is said of its latest figure. */
function facts(one: IndicatorResult, { labels, columns, frequency, notes }: RowContext): HtmlPart[] {
  const { latest } = one;
  const shown = periodFigures(one, columns).map((item) => item?.period);
  const isOlder = latest.status === 'observed' && !shown.includes(latest.period ?? '');
  const since = latest.since.filter(({ period }) => !shown.includes(period));
  const strong = [
    ...standingWords(one, labels),
    isOlder && fill(labels.latestAt, { figure: latest.text, period: latest.periodName ?? '' }),
  ].filter((word) => typeof word === 'string');
  return [
    factsOf(one, frequency),
    whole(earlierPolarity(one, labels)),
    ...strong.map((word) => html`<b>${word}</b>`),
    ...(latest.status === 'observed' ? since.map((item) => missing(item, labels)) : []),
    notes && latest.note,
    ...(notes ? latest.since.map(({ note }) => note) : []),
  ].filter(Boolean);
}

/** A period outside the measure's life is blank: nothing was due. */
function figures(one: IndicatorResult, { labels, columns }: RowContext): HtmlPart {
  return periodFigures(one, columns).map((item, i) => {
    const column = columns[i];
    return (
      column &&
      html`
        <td role="cell" class="${periodClass(column)}">
          <span class="scorecard-label" aria-hidden="true" hidden>${column.period}</span>
          <span>${item && alignedFigure(item, labels)}</span>
        </td>
      `
    );
  });
}

/** Figures of other periods stand together under all the columns, each with its own. */
function ownFigures(one: IndicatorResult, { labels, columns }: RowContext): Html | false {
  const items = periodFigures(one, columns).filter((item) => item !== undefined);
  const span = columns.length;
  if (span === 0) return false;
  return html`
    <td role="cell" class="scorecard-own" colspan="${span}" aria-colspan="${span}">
      <ul>
        ${items.map(
          (item) => html`
            <li${item.period === one.latest.period && html` class="scorecard-now"`}>
              <small><span aria-hidden="true">${item.periodName}</span><span class="scorecard-hidden">${nameOf(item)}</span></small>
              ${alignedFigure(item, labels)}
            </li>
          `,
        )}
      </ul>
    </td>
  `;
}

/** A cell with its column’s heading; without content it is empty, so that a narrow box shows no heading for nothing. */
function cell(label: string, content: HtmlPart, className: string): Html {
  if (!content) return html`<td role="cell" class="${className}"></td>`;
  return html`
    <td role="cell" class="${className}">
      <span class="scorecard-label" aria-hidden="true" hidden>${label}</span>
      <div>${content}</div>
    </td>
  `;
}

/** The period compared with is said where it isn't the column before the latest. */
function travel({ travel: given }: IndicatorResult, columns: readonly PeriodColumn[]): HtmlPart {
  if ('reason' in given) {
    const { text, judgementText } = given;
    const reason = text.startsWith(`${judgementText}: `) ? text.slice(judgementText.length + 2) : text;
    return [
      html`<span class="scorecard-marked">${travelMark(given)} ${judgementText}</span>`,
      reason !== judgementText && html`<small>${wholePeriods(reason)}</small>`,
    ];
  }
  const since = given.from === columns.at(-2)?.period ? null : given.sinceText;
  return [
    html`<span class="scorecard-marked">${travelMark(given)} ${given.judgementText}</span>`,
    change(given.shortText, given.percentText),
    since !== null && html`<small>${wholePeriods(since)}</small>`,
  ];
}

function target(one: IndicatorResult, labels: Labels): HtmlPart {
  const { target: given, targetReasonText } = one;
  if (!given) return targetReasonText !== null && html`<small>${targetReasonText}</small>`;
  const { text, yearEnd, basisText, reason } = given;
  const hints = [
    basisText,
    reason !== null && labels.atYearEnd,
    reason === null && yearEnd && fill(labels.yearEnd, { figure: yearEnd.text }),
    !yearEnd && earlierTarget(one, labels),
  ].filter((hint) => typeof hint === 'string');
  return [aligned(text), ...hints.map((hint) => html`<small>${whole(hint)}</small>`)];
}

function distance(one: IndicatorResult, { labels, columns }: RowContext): HtmlPart {
  const { rating, ratingText, distance: given, latest, target: goal, targetReasonText } = one;
  const isEarlier = latest.status === 'observed' && latest.period !== columns.at(-1)?.period;
  const why =
    latest.status === 'missing'
      ? latest.reasonText
      : goal?.reason
        ? labels.reasons[goal.reason]
        : rating === 'no-target' && goal !== null
          ? targetReasonText
          : isEarlier && fill(labels.atPeriod, { period: latest.periodName ?? '' });
  return [
    html`<span class="scorecard-marked">${ratingMark(rating)} ${ratingText}</span>`,
    given && change(given.shortText, given.percentText),
    why && html`<small>${wholePeriods(why)}</small>`,
  ];
}

/** `+3 pts`, and under it the percentage. */
function change(amount: string, percent: string | null): Html {
  return html`<span class="scorecard-change">${amount}${percent !== null && html` <small>${percent}</small>`}</span>`;
}

function aligned(text: string): Html {
  return text.endsWith('%') ? html`<span>${text}</span>` : html`<span class="scorecard-slot">${text}</span>`;
}

function whole(text: string | null): Html | null {
  return text === null ? null : wholePeriods(text);
}
