import { fill } from '../labels.js';
import type { IndicatorResult, Results } from '../results.js';
import { breakdownTable } from './breakdown-table.js';
import { comparisonTable } from './comparison-table.js';
import { figuresTable, membersOf } from './figures-table.js';
import { labelledGraph } from './graph.js';
import { travelMark } from './mark.js';
import { html, type Html, type HtmlPart } from './markup.js';
import { factsOf, standingWords, verdict } from './measure.js';
import { paperFigures } from './paper-figures.js';
import {
  commentary,
  figure,
  heading,
  list,
  missing,
  sentenceCase,
  sourceLink,
  travelText,
  wholePeriods,
} from './text.js';

/** What a card leaves out. */
export interface CardSetting {
  /** False without the table behind the graph and the members of groups. */
  figures?: boolean;
  /** True without the source where it is the whole scorecard's, which a report names at its end. */
  inReport?: boolean;
}

/**
 * One measure in full: the verdict before the evidence, then commentary and source. On paper a report's card is without
 * what the measure's row says: `scorecard-in-row`.
 */
export function measureCard(
  results: Results,
  one: IndicatorResult,
  level: number,
  { figures = true, inReport = false }: CardSetting = {},
): Html {
  const { labels } = results;
  return html`
    <article class="scorecard-card">
      ${heading(level, one.title)}
      <p class="scorecard-facts scorecard-in-row">
        ${[factsOf(one), one.illustrative && labels.illustrative].filter(Boolean).join(' · ')}
      </p>
      <div class="scorecard-halves">
        <div>
          <div class="scorecard-judged">
            ${verdicts(one, results)}
            ${labelledGraph(one, labels)}
          </div>
          ${comparisonTable(results, one)}
          ${one.breakdowns.map((breakdown) => breakdownTable(one, breakdown, labels))}
          ${list(notesOf(one, results), 'scorecard-notes')}
        </div>
        <div>
          ${comments(one, results)} ${figures && [figuresTable(one, labels), ...membersOf(one, labels)]}
        </div>
      </div>
      ${inReport && paperFigures(one, labels)}
      ${foot(inReport ? withoutSharedSource(one, results) : one, results)}
    </article>
  `;
}

function verdicts(one: IndicatorResult, { labels }: Results): HtmlPart {
  const { latest, travel } = one;
  const { periodText, periodName } = latest;
  return [
    html`
      <p class="scorecard-figure scorecard-in-row">
        <b>${figure(latest, labels)}</b>
        ${latest.status === 'missing' && html`<span aria-hidden="true">${latest.reasonText}</span>`}
        <span>${periodName}${periodText && periodText !== periodName && ` (${periodText})`}</span>
        ${standingWords(one, labels).map((word) => html`<b>${word}</b>`)}
      </p>
    `,
    latest.status === 'observed' &&
      list(
        latest.since.map((item) => missing(item, labels)),
        latest.since.some(({ note }) => note !== null)
          ? 'scorecard-since'
          : 'scorecard-since scorecard-in-row',
      ),
    html`
      <div class="scorecard-verdict">
        <p${!isRated(one) && html` class="scorecard-in-row"`}>${verdict(one.rating, one.ratingText)} <span>${one.explanation}</span></p>
        <p class="scorecard-in-row">
          <span class="scorecard-marked">${travelMark(travel)} <span>${'reason' in travel ? wholePeriods(travel.text) : travel.judgementText}</span></span>
          ${'reason' in travel ? false : html`<span>${wholePeriods(sentenceCase(travelText(travel)))}</span>`}
        </p>
      </div>
    `,
  ];
}

/** True where it takes a sentence to say why: judged against a target. */
function isRated({ rating }: IndicatorResult): boolean {
  return rating === 'green' || rating === 'amber' || rating === 'red';
}

function withoutSharedSource(one: IndicatorResult, { source }: Results): IndicatorResult {
  const isShared = one.source?.title === source?.title && one.source?.url === source?.url;
  return isShared ? { ...one, source: null } : one;
}

/** False where the row of a table says all that there is: on paper a report has no card for it then. */
export function saysMoreThanRow(results: Results, one: IndicatorResult): boolean {
  const { comparisons, breakdowns, commentary: said, olderCommentary, description, owner, latest } = one;
  return (
    isRated(one) ||
    [comparisons, breakdowns, olderCommentary, notesOf(one, results)].some(({ length }) => length > 0) ||
    [said, description, owner, withoutSharedSource(one, results).source].some((part) => part !== null) ||
    latest.since.some(({ note }) => note !== null) ||
    paperFigures(one, results.labels) !== false
  );
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
