import type { Commentary, IndicatorResult, Results } from '@scorecard/core';
import { figureText, missingText, periodName } from './example-page-figures.js';
import { html, type Html, type HtmlPart } from './example-page-html.js';

/** A card, with what it says in plain text inside, for where it can't be drawn. Its address on the page is the indicator's id. */
export function card(results: Results, one: IndicatorResult, src: string): Html {
  const { labels } = results;
  const { latest, travel } = one;
  return html`
    <indicator-card id="${one.id}" src="${src}" indicator="${one.id}" heading-level="4">
      <h4>${one.title}</h4>
      ${one.illustrative && html`<p class="small">${labels.illustrative}</p>`}
      <p><b>${figureText(latest)}</b>, ${periodOf(latest)}</p>
      ${latest.status === 'observed' && latest.since.map((item) => html`<p>${missingText(item)}</p>`)}
      <p><b>${one.ratingText}.</b> ${one.explanation}</p>
      <p><b>${travel.judgementText}.</b> ${travelSentence(travel)}</p>
      ${list(one.comparisons.map(({ sentence }) => sentence))}
      ${list([one.run?.text, one.extremeText, ...one.notes].filter((note) => typeof note === 'string'))}
      ${one.commentary && commentary(one.commentary)}
    </indicator-card>
  `;
}

/** A paragraph of commentary with its actions, who does them and by when. */
export function commentary({ text, actions }: Commentary): HtmlPart[] {
  return [
    html`<p>${text}</p>`,
    list(
      actions.map((action) =>
        [action.text, action.owner, action.due && `by ${action.due}`].filter(Boolean).join(', '),
      ),
    ),
  ];
}

function list(items: string[]): Html | false {
  return (
    items.length > 0 &&
    html`
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    `
  );
}

/** `Up 3 percentage points (3.7%) since 24/25-Q1.` */
function travelSentence(travel: IndicatorResult['travel']): string {
  if (!('from' in travel)) return travel.text;
  const text = `${travel.text} ${travel.sinceText}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `24/25-Q2 (July to September 2024)`. */
function periodOf(latest: IndicatorResult['latest']): string {
  const name = periodName(latest);
  return latest.periodText && latest.periodText !== name ? `${name} (${latest.periodText})` : name;
}
