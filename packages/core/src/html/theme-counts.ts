import { summarise } from '../summary.js';
import type { Results, Summary } from '../results.js';
import type { Anchors } from './anchors.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { ratings } from './mark.js';
import { heading, link } from './text.js';

/** Counts by theme, with a row for all: every column adds up; empty where there are no two themes. */
export function themeCounts(results: Results, level: number, anchors: Anchors): Html[] {
  const { themes, indicators, summary, labels } = results;
  const { report } = labels;
  if (themes.length < 2) return [];
  const columns = columnsOf(results);
  const rest = indicators.filter(({ theme }) => !themes.some(({ id }) => id === theme));
  const rows: { name: HtmlPart; counts: Summary }[] = [
    ...themes.map((theme) => ({ name: link(theme.title, anchors.theme(theme)), counts: theme.summary })),
    ...(rest.length > 0 ? [{ name: labels.noTheme, counts: summarise(rest) }] : []),
  ];
  return [
    heading(level, report.byTheme),
    html`
      <div class="scorecard-scroll" role="region" aria-label="${report.byThemeLong}" tabindex="0">
        <table class="scorecard-numbers">
          <caption class="scorecard-hidden">
            ${report.byThemeLong}
          </caption>
          <thead>
            <tr>
              <th scope="col">${report.theme}</th>
              <th scope="col">${report.measures}</th>
              ${columns.map(({ word }) => html`<th scope="col">${word}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ name, counts }) => row(name, counts, columns))}
          </tbody>
          <tfoot>
            ${row(report.allThemes, summary, columns)}
          </tfoot>
        </table>
      </div>
    `,
  ];
}

interface Column {
  word: string;
  of: (counts: Summary) => number;
}

/** The ratings that occur, and figures out of date where there are any. */
function columnsOf({ summary, labels }: Results): Column[] {
  return [
    ...ratings.map((rating) => ({
      word: labels.ratings[rating],
      of: (counts: Summary) => counts.ratings[rating],
    })),
    { word: labels.stale, of: (counts: Summary) => counts.stale },
  ].filter(({ of }) => of(summary) > 0);
}

function row(name: HtmlPart, counts: Summary, columns: readonly Column[]): Html {
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td>${counts.total}</td>
      ${columns.map(({ of }) => html`<td>${of(counts)}</td>`)}
    </tr>
  `;
}
