import { breakdownView, type BreakdownView } from '../graph/breakdown.js';
import type { BreakdownRow } from '../graph/breakdown-rows.js';
import { fill, type Labels } from '../labels.js';
import type { BreakdownResult, IndicatorResult } from '../results.js';
import { categoryBar, categoryStrip, lineKey } from './breakdown-drawing.js';
import { earlierTable } from './breakdown-earlier.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { figure, wholePeriods } from './text.js';

/** The verdict in words, then each category’s bar and figures, its part of the whole where there is one, and the periods before. */
export function breakdownTable(indicator: IndicatorResult, breakdown: BreakdownResult, labels: Labels): Html {
  const view = breakdownView(indicator, breakdown, labels);
  const { title, periodName } = breakdown;
  const caption = [title, periodName].filter(Boolean).join(', ');
  const region = fill(labels.scrollRegion, { title: `${indicator.title}, ${caption}` });
  return html`
    <div class="scorecard-breakdown">
      <p>
        <b>${caption}</b>
        ${view.sentences.length > 0 && html`<small>${wholePeriods(view.sentences.join(' '))}</small>`}
        ${lineKey(view.lines)}
      </p>
      ${categoryStrip(view)}
      <div class="scorecard-scroll" role="region" aria-label="${region}" tabindex="0">
        <table class="scorecard-compared scorecard-parts">
          <caption class="scorecard-hidden">
            ${caption}
          </caption>
          ${tableHead(title, view, labels)} ${tableBody(view, labels)}
        </table>
      </div>
      ${view.notes.filter((note) => note !== indicator.latest.note).map((note) => html`<p class="scorecard-facts">${note}</p>`)}
      ${earlierTable(indicator, breakdown, view, labels)}
    </div>
  `;
}

function tableHead(title: string, { columns }: BreakdownView, labels: Labels): Html {
  return html`
    <thead>
      <tr>
        <th scope="col">${title}</th>
        <th scope="col">${labels.columns.figure}</th>
        ${[columns.number, columns.share, columns.change, columns.fromOwn].map((text) => text !== null && html`<th scope="col">${wholePeriods(text)}</th>`)}
      </tr>
    </thead>
  `;
}

function tableBody(view: BreakdownView, labels: Labels): Html {
  const { rows, bars, total } = view;
  return html`
    <tbody>
      ${rows.map((row, i) => categoryRow(row, bars.length > 0 && categoryBar(bars[i] ?? null, view), view, labels))}
      ${
        total &&
        html`
          <tr class="scorecard-total">
            <th scope="row">${labels.report.allCategories}</th>
            <td>${total.figure}</td>
            ${cells([total.number, total.share, '', ''], view)}
          </tr>
        `
      }
    </tbody>
  `;
}

function categoryRow(
  { name, isWhole, figure: given, note, ...row }: BreakdownRow,
  bar: Html | false,
  view: BreakdownView,
  labels: Labels,
): Html {
  return html`
    <tr${isWhole && html` class="scorecard-total"`}>
      <th scope="row">${name}${note && html`<small>${note}</small>`}${!isWhole && bar}</th>
      <td>${figure(given, labels)}</td>
      ${cells([row.number, row.share, row.change, row.fromOwn], view)}
    </tr>
  `;
}

/** The cells of the columns that hold anything. */
function cells(texts: readonly string[], { columns }: BreakdownView): HtmlPart[] {
  const headings = [columns.number, columns.share, columns.change, columns.fromOwn];
  return texts.map((text, i) => headings[i] !== null && html`<td>${text}</td>`);
}
