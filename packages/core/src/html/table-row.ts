import { fill, type Labels } from '../labels.js';
import type { IndicatorResult } from '../results.js';
import { rowGraph } from './graph.js';
import { ratingMark, travelMark } from './mark.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { factsOf, standingWords } from './measure.js';
import { figure, missing, travelText, wholePeriods } from './text.js';

/** One measure. In a narrow box every cell shows its column’s heading; a screen reader has the heading itself. */
export function tableRow(one: IndicatorResult, labels: Labels, graphs: boolean): Html {
  const { columns } = labels;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        ${one.title}
        <small>${factsOf(one)}</small>
        ${standingWords(one, labels).map((word) => html`<small><b>${word}</b></small>`)}
      </th>
      ${cell(labels.report.latest, latest(one, labels))}
      ${cell(columns.travel, travel(one))}
      ${cell(columns.target, target(one, labels))}
      ${cell(columns.distance, distance(one), `scorecard-tint-${one.rating}`)}
      ${graphs && cell(columns.graph, rowGraph(one, labels), 'scorecard-trend')}
    </tr>
  `;
}

/** A cell with its column’s heading; without content it is empty, so that a narrow box shows no heading for nothing. */
function cell(label: string, content: HtmlPart, className = 'scorecard-cell'): Html {
  if (!content) return html`<td role="cell" class="${className}"></td>`;
  return html`
    <td role="cell" class="${className}">
      <span class="scorecard-label" aria-hidden="true">${label}</span>
      <div>${content}</div>
    </td>
  `;
}

function latest({ latest: given }: IndicatorResult, labels: Labels): HtmlPart {
  return [
    html`<b>${figure(given, labels)}</b>`,
    given.status === 'missing' && html`<small aria-hidden="true">${given.reasonText}</small>`,
    html`<small>${given.periodName}</small>`,
    given.note && html`<small>${given.note}</small>`,
    given.status === 'observed' && given.since.map((item) => html`<small>${missing(item, labels)}</small>`),
  ];
}

function travel({ travel: given }: IndicatorResult): HtmlPart {
  if ('reason' in given) {
    return html`<span class="scorecard-marked">${travelMark(given)} <span>${wholePeriods(given.text)}</span></span>`;
  }
  return [
    html`<span class="scorecard-marked">${travelMark(given)} ${given.judgementText}</span>`,
    html`<small>${wholePeriods(travelText(given))}</small>`,
  ];
}

function target({ target: given, targetReasonText }: IndicatorResult, labels: Labels): HtmlPart {
  if (!given) return html`<small>${targetReasonText}</small>`;
  const { text, yearEnd, basisText, reason } = given;
  return [
    html`${text}`,
    basisText && html`<small>${basisText}</small>`,
    reason !== null && html`<small>${labels.atYearEnd}</small>`,
    reason === null && yearEnd && html`<small>${fill(labels.yearEnd, { figure: yearEnd.text })}</small>`,
  ];
}

function distance({
  rating,
  ratingText,
  distance: given,
  target: goal,
  latest: now,
  targetReasonText,
}: IndicatorResult): HtmlPart {
  const why =
    rating === 'no-target' ? (targetReasonText ?? '') : now.status === 'missing' ? now.reasonText : '';
  return [
    html`<span class="scorecard-marked">${ratingMark(rating)} ${ratingText}</span>`,
    given && html`<small>${given.text}</small>`,
    !given && why !== '' && (goal !== null || now.status === 'missing') && html`<small>${why}</small>`,
  ];
}
