import { fill } from '../labels.js';
import type { Results } from '../results.js';
import type { Movement, TravelJudgement } from '../vocabulary.js';
import type { Anchors } from './anchors.js';
import { lookFirst } from './look-first.js';
import { judgementMark, marked, ratingMark, ratings } from './mark.js';
import { html, type Html } from './markup.js';
import { list } from './text.js';
import { themeCounts } from './theme-counts.js';

const travels: [TravelJudgement, Movement, 'green' | 'red' | 'amber' | 'none'][] = [
  ['improved', 'up', 'green'],
  ['worsened', 'down', 'red'],
  ['unchanged', 'level', 'amber'],
];

/** How many measures stand how, in all and by theme, and which to look at first; without a heading of its own. */
export function summaryOf(results: Results, level: number, anchors: Anchors): Html[] {
  const { labels, summary } = results;
  const { report } = labels;
  const { 'not-judged': notJudged, none: notCompared } = summary.travel;
  return [
    html`<p>${fill(report.reported, { count: summary.total })}</p>`,
    html`
      <ul class="scorecard-counts">
        ${ratings.map((rating) => count(summary.ratings[rating], ratingMark(rating), labels.ratings[rating]))}
        ${summary.stale > 0 && count(summary.stale, ratingMark('stale'), labels.stale)}
      </ul>
    `,
    html`<p class="scorecard-label-line">${labels.columns.travel}</p>`,
    html`
      <ul class="scorecard-counts scorecard-minor">
        ${travels.map(([judgement, movement, colour]) =>
          count(
            summary.travel[judgement],
            judgementMark(judgement, movement, colour),
            labels.judgements[judgement],
          ),
        )}
        ${notJudged > 0 && count(notJudged, ratingMark('not-judged'), labels.judgements['not-judged'])}
        ${notCompared > 0 && count(notCompared, ratingMark('not-judged'), labels.notCompared)}
      </ul>
    `,
    ...uncounted(results),
    ...lookFirst(results, level, anchors),
    ...themeCounts(results, level, anchors),
  ];
}

function count(number: number, mark: Html, word: string): Html {
  return html`<li><b>${number}</b> <span class="scorecard-marked">${mark} ${word}</span></li>`;
}

/** Measures that no count holds, by title, with the mark of the state that keeps them out. */
function uncounted({ indicators, labels }: Results): Html[] {
  const titles = (flag: 'ended' | 'not-started') =>
    indicators.filter(({ flags }) => flags.includes(flag)).map(({ title }) => title);
  const [ended, coming] = [titles('ended'), titles('not-started')];
  const told = [
    ended.length > 0 && marked(ratingMark('ended'), fill(labels.report.ended, { titles: ended.join('; ') })),
    coming.length > 0 && fill(labels.report.notStarted, { titles: coming.join('; ') }),
  ].filter((text) => text !== false);
  const shown = list(told, 'scorecard-uncounted');
  return shown ? [shown] : [];
}
