import { fill } from '../labels.js';
import type { IndicatorResult, Results } from '../results.js';
import { breakdownTable } from './breakdown-table.js';
import { comparisonTable } from './comparison-table.js';
import { figuresTable, membersOf } from './figures-table.js';
import { labelledGraph } from './graph.js';
import { travelMark } from './mark.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { factsOf, standingWords, verdict } from './measure.js';
import { commentary, figure, heading, list, missing, sourceLink, travelText, wholePeriods } from './text.js';

/** One measure in full: the verdict before the evidence, then commentary and source. */
export function measureCard(results: Results, one: IndicatorResult, level: number, figures = true): Html {
  const { labels } = results;
  return html`
    <article class="scorecard-card">
      ${heading(level, one.title)}
      <p class="scorecard-facts">
        ${[factsOf(one), one.illustrative && labels.illustrative].filter(Boolean).join(' · ')}
      </p>
      <div class="scorecard-halves">
        <div>
          <div class="scorecard-judged">
            ${verdicts(one, results)}
            ${labelledGraph(one, labels)}
          </div>
          ${comparisonTable(results, one)}
          ${one.breakdowns.map((breakdown) => breakdownTable(breakdown, labels))}
          ${list(notesOf(one, results), 'scorecard-notes')}
        </div>
        <div>
          ${comments(one, results)} ${figures && [figuresTable(one, labels), ...membersOf(one, labels)]}
        </div>
      </div>
      ${foot(one, results)}
    </article>
  `;
}

function verdicts(one: IndicatorResult, { labels }: Results): HtmlPart {
  const { latest, travel } = one;
  const { periodText, periodName } = latest;
  return [
    html`
      <p class="scorecard-figure">
        <b>${figure(latest, labels)}</b>
        ${latest.status === 'missing' && html`<span aria-hidden="true">${latest.reasonText}</span>`}
        <span>${periodName}${periodText && periodText !== periodName && ` (${periodText})`}</span>
        ${standingWords(one, labels).map((word) => html`<b>${word}</b>`)}
      </p>
    `,
    latest.status === 'observed' &&
      list(
        latest.since.map((item) => missing(item, labels)),
        'scorecard-since',
      ),
    html`
      <div class="scorecard-verdict">
        <p>${verdict(one.rating, one.ratingText)} <span>${one.explanation}</span></p>
        <p>
          <span class="scorecard-marked">${travelMark(travel)} <span>${'reason' in travel ? wholePeriods(travel.text) : travel.judgementText}</span></span>
          ${'reason' in travel ? false : html`<span>${wholePeriods(travelText(travel))}</span>`}
        </p>
      </div>
    `,
  ];
}

/** What the series shows, what to know before relying on the figure, what it is to come to. */
function notesOf(
  { run, extremeText, target, notes, ambition, references, latest }: IndicatorResult,
  { labels }: Results,
) {
  const all = [
    run?.text,
    extremeText,
    notes.some((note) => latest.note !== null && note.startsWith(latest.note)) ? null : latest.note,
    ...notes,
    ambition?.text,
    target?.requiredPerPeriod && fill(labels.requiredPerPeriod, { figure: target.requiredPerPeriod.text }),
    ...references.map(({ title, text }) => `${title}: ${text}`),
  ];
  return [...new Set(all)].filter((text) => typeof text === 'string' && text !== '');
}

function comments({ commentary: given, olderCommentary }: IndicatorResult, results: Results): HtmlPart {
  return [...(given ? [given] : []), ...olderCommentary].map(
    (one) => html`
      <div class="scorecard-commentary">
        <p><b>${results.labels.commentary}</b> <span class="scorecard-facts">${one.periodText}</span></p>
        ${commentary(one, results)}
      </div>
    `,
  );
}

function foot({ source, owner, description }: IndicatorResult, { labels }: Results): HtmlPart {
  return [
    description && html`<p class="scorecard-facts">${description}</p>`,
    (source ?? owner) !== null &&
      html`<p class="scorecard-facts">
        ${source && html`${labels.source}: ${sourceLink(source)}`}${source && owner && ' · '}${owner}
      </p>`,
  ];
}
