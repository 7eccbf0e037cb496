import type { IndicatorResult, Results } from '../results.js';
import type { Anchors } from './anchors.js';
import { travelMark } from './mark.js';
import { html, type Html } from './markup.js';
import { isCurrent, verdict } from './measure.js';
import { heading, link, sentenceCase, travelText } from './text.js';

const MOST = 6;

/** What is off target or getting worse, in the order of priority; old figures and measures past their life aside. */
export function measuresToLookAtFirst(indicators: readonly IndicatorResult[]): IndicatorResult[] {
  return indicators
    .filter((one) => isCurrent(one) && (one.rating === 'red' || one.rating === 'amber' || isWorse(one)))
    .sort((a, b) => a.priority - b.priority)
    .slice(0, MOST);
}

function isWorse({ travel }: IndicatorResult): boolean {
  return 'judgement' in travel && travel.judgement === 'worsened';
}

/** The first to look at, with the reasons; empty where nothing calls for it. */
export function lookFirst({ indicators, labels }: Results, level: number, anchors: Anchors): Html[] {
  const first = measuresToLookAtFirst(indicators);
  if (first.length === 0) return [];
  return [
    heading(level, labels.report.lookFirst),
    html`
      <ol class="scorecard-first">
        ${first.map(
          (one) => html`
            <li>
              ${link(one.title, anchors.measure(one))}
              <span>
                ${verdict(one.rating, one.ratingText)}
                ${'from' in one.travel && html`<span class="scorecard-marked">${travelMark(one.travel)} ${one.travel.judgementText}</span>`}
              </span>
              ${why(one).map((text) => html`<small>${text}</small>`)}
            </li>
          `,
        )}
      </ol>
    `,
  ];
}

/** Why it is judged so, which way it goes, and whom it is worse than. */
function why({ explanation, latest, travel, comparisons }: IndicatorResult): string[] {
  const worse = comparisons.filter(({ judgement }) => judgement === 'worse').map(({ sentence }) => sentence);
  return [
    `${latest.periodName}: ${explanation}`,
    [`${sentenceCase(travelText(travel)).replace(/\.$/, '')}.`, ...worse].join(' '),
  ];
}
