import type { IndicatorResult, Results, ThemeResult } from '../results.js';
import { measureId, OTHERS, themeId } from './anchors.js';
import { measureCard, saysMoreThanRow } from './card.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { measuresTable } from './table.js';
import { commentary, heading, list } from './text.js';

/** How a report is laid out: the level of its themes’ headings, and whether each measure has a card. */
export interface ReportSetting {
  level: number;
  cards: boolean;
}

/** A theme with what was aimed at, what is said of it, its table, and a card for each measure. */
export function themeSection(results: Results, theme: ThemeResult, at: ReportSetting): Html {
  const { report } = results.labels;
  const { level } = at;
  const indicators = results.indicators.filter((one) => one.theme === theme.id);
  return section(results, at, { id: themeId(theme), title: theme.title, indicators }, [
    theme.introduction && html`<p>${theme.introduction}</p>`,
    theme.priorities.length + theme.successMeasures.length > 0 &&
      html`
        <div class="scorecard-aims">
          ${aims(report.priorities, theme.priorities, level + 1)}
          ${aims(report.successMeasures, theme.successMeasures, level + 1)}
        </div>
      `,
    theme.commentary.length > 0 && heading(level + 1, report.performance),
    theme.commentary.map((one) => commentary(one, results)),
  ]);
}

/** The measures that belong to no theme; false where there are none. */
export function otherSection(results: Results, at: ReportSetting): Html | false {
  const { themes, labels } = results;
  const indicators = results.indicators.filter((one) => !themes.some(({ id }) => id === one.theme));
  const title = themes.length > 0 ? labels.noTheme : labels.report.measures;
  return indicators.length > 0 && section(results, at, { id: OTHERS, title, indicators }, []);
}

function section(
  results: Results,
  { level, cards }: ReportSetting,
  { id, title, indicators }: { id: string; title: string; indicators: IndicatorResult[] },
  introduction: HtmlPart,
): Html {
  const hasCards = cards && indicators.length > 0;
  return html`
    <section class="scorecard-theme" aria-labelledby="${id}">
      ${heading(level, title, id)}
      ${introduction}
      ${indicators.length > 0 && measuresTable(results, indicators, title, { notes: !cards })}
      ${hasCards && heading(level + 1, results.labels.report.inDetail)}
      ${
        hasCards &&
        html`
          <ul class="scorecard-cards">
            ${indicators.map((one) => cardItem(results, one, level + 2))}
          </ul>
        `
      }
    </section>
  `;
}

function cardItem(results: Results, one: IndicatorResult, level: number): Html {
  const card = measureCard(results, one, level, { inReport: true });
  const className = saysMoreThanRow(results, one) ? null : html` class="scorecard-in-row"`;
  return html`<li id="${measureId(one)}"${className}>${card}</li>`;
}

function aims(title: string, items: readonly string[], level: number): Html | false {
  return items.length > 0 && html`<div>${heading(level, title)} ${list(items)}</div>`;
}
