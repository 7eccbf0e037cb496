import type { IndicatorResult, Rating, Results, Summary } from '@scorecard/core';
import { periodName } from './example-page-figures.js';
import { html, type Html } from './example-page-html.js';

const ratings: Rating[] = ['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged'];
const FIRST_SHOWN = 6;

/** How many measures stand how, in all and by theme, and which to look at first. */
export function summarySection(results: Results, hasCard: (indicator: IndicatorResult) => boolean): Html {
  const { summary, labels } = results;
  return html`
    <section aria-labelledby="summary">
      <h2 id="summary">Summary</h2>
      <p>${summarySentence(summary)}</p>
      <ul class="counts">
        ${ratings.map(
          (rating) => html`
            <li>
              <span class="number">${summary.ratings[rating]}</span>
              ${ratingElement(rating, labels.ratings[rating])}
            </li>
          `,
        )}
        ${summary.stale > 0 && html`<li><span class="number">${summary.stale}</span> ${labels.stale}</li>`}
      </ul>
      ${lookFirst(results, hasCard)}
      ${results.themes.length > 1 && byTheme(results)}
    </section>
  `;
}

/** A mark and its word; the word alone until it is drawn. */
export function ratingElement(rating: Rating, word: string): Html {
  return html`<scorecard-rating rating="${rating}">${word}</scorecard-rating>`;
}

function summarySentence({ total, travel }: Summary): string {
  const moves = [
    travel.improved > 0 && `${travel.improved} improved`,
    travel.worsened > 0 && `${travel.worsened} worsened`,
    travel.unchanged > 0 && `${travel.unchanged} did not change`,
  ].filter((move) => move !== false);
  const reported = `${total} measures are reported.`;
  return moves.length > 0
    ? `${reported} Compared with the period before, ${inWords(moves)}.`
    : `${reported} None can be compared with the period before.`;
}

/** `a, b and c`. */
function inWords(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** What is off target or getting worse, in the order of priority. */
function lookFirst({ indicators }: Results, hasCard: (indicator: IndicatorResult) => boolean): Html | false {
  const first = indicators
    .filter((one) => one.rating === 'red' || one.rating === 'amber' || judgementOf(one) === 'worsened')
    .sort((a, b) => a.priority - b.priority)
    .slice(0, FIRST_SHOWN);
  if (first.length === 0) return false;
  return html`
    <h3>What to look at first</h3>
    <ol class="first">
      ${first.map(
        (one) => html`
          <li>
            <a href="#${hasCard(one) ? one.id : `${one.theme}-table`}">${one.title}</a>
            <span class="verdicts">
              ${ratingElement(one.rating, one.ratingText)}
              ${'from' in one.travel && travelElement(one.travel.judgement, one.travel.movement, one.travel.judgementText)}
            </span>
            <span class="why">${whyFirst(one)}</span>
          </li>
        `,
      )}
    </ol>
  `;
}

function whyFirst({ latest, distance, target, travel, comparisons }: IndicatorResult): string {
  const worseThan = comparisons
    .filter(({ judgement }) => judgement === 'worse')
    .map(({ name, text }) => `${name} (${text})`);
  const against = target ? ` (${target.text})` : '';
  return [
    `${latest.text} at ${periodName(latest)}${distance ? `, ${distance.text}${against}` : ''}`,
    'from' in travel ? `${travel.text} ${travel.sinceText}` : null,
    worseThan.length > 0 ? `worse than ${inWords(worseThan)}` : null,
  ]
    .filter(Boolean)
    .join('; ');
}

function judgementOf({ travel }: IndicatorResult): string | null {
  return 'judgement' in travel ? travel.judgement : null;
}

/** A direction of travel and its word; the word alone until it is drawn. */
export function travelElement(judgement: string, movement: string, word: string): Html {
  return html`<scorecard-travel judgement="${judgement}" movement="${movement}">${word}</scorecard-travel>`;
}

function byTheme({ themes, labels }: Results): Html {
  return html`
    <h3 id="by-theme">By theme</h3>
    <div class="scroll" role="region" aria-labelledby="by-theme" tabindex="0">
      <table class="numbers">
        <caption class="hidden">
          How many measures of each theme have each rating
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            ${ratings.map((rating) => html`<th scope="col">${labels.ratings[rating]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${themes.map(
            ({ id, title, summary }) => html`
              <tr>
                <th scope="row"><a href="#${id}">${title}</a></th>
                ${ratings.map((rating) => html`<td>${summary.ratings[rating]}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
