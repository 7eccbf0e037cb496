import type { IndicatorResult, Results } from '@scorecard/core';
import { html, Html, renderCard } from '@scorecard/core/html';

/** A card, with what it says in plain HTML inside, for where it can't be drawn. Its address on the page is the indicator's id. */
export function card(results: Results, one: IndicatorResult, src: string): Html {
  return html`
    <indicator-card id="${one.id}" src="${src}" indicator="${one.id}" heading-level="4">
      ${new Html(renderCard(results, one.id, { headingLevel: 4, figures: false }))}
    </indicator-card>
  `;
}
