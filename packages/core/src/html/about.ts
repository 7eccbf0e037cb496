import type { Results } from '../results.js';
import { dateText } from './date-text.js';
import { licences } from './licence.js';
import { html, type Html } from './markup.js';
import { link, sourceLink } from './text.js';

/** Where the figures come from, when they were published and on what terms; false where nothing of it is known. */
export function aboutOf({ source, published, licence, lang, labels }: Results): Html | false {
  const facts = [
    source && fact(labels.source, sourceLink(source)),
    published &&
      fact(labels.report.published, html`<time datetime="${published}">${dateText(published, lang)}</time>`),
    licence && fact(labels.report.licence, licenceLink(licence)),
  ].filter((item) => item instanceof Object);
  return facts.length > 0 && html`<dl class="scorecard-about">${facts}</dl>`;
}

function licenceLink(licence: string): Html {
  const known = licences[licence];
  return known ? link(known.name, known.url) : html`${licence}`;
}

function fact(name: string, value: Html): Html {
  return html`
    <div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>
  `;
}
