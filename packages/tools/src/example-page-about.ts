import { formatPeriod, parsePeriod, type Rating, type Results } from '@scorecard/core';
import { html, type Html, type HtmlPart } from './example-page-html.js';
import { ratingElement, travelElement } from './example-page-summary.js';

const meanings: Record<Rating, string> = {
  green: 'The figure is on target, or better than it.',
  amber: 'The figure is off target, by no more than the tolerance.',
  red: 'The figure is off target by more than the tolerance.',
  'no-target': 'There is no target to judge the figure by at present.',
  'no-data': 'There is no figure; the reason is given in its place.',
  'not-judged': 'Neither high nor low is good, so the figure is not judged.',
};

/** The notes on interpretation and the key of the marks. */
export function readingSection({ notes, labels }: Results): Html {
  const ratings = Object.entries(meanings) as [Rating, string][];
  return html`
    <section aria-labelledby="reading">
      <h2 id="reading">How to read this page</h2>
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
      <h3>Key</h3>
      <dl class="key">
        ${ratings.map(([rating, meaning]) => entry(ratingElement(rating, labels.ratings[rating]), meaning))}
        ${entry(
          travelElement('improved', 'up', labels.judgements.improved),
          'The figure has moved in the good direction. The arrow shows which way it went, up or down.',
        )}
        ${entry(travelElement('worsened', 'down', labels.judgements.worsened), 'The figure has moved in the wrong direction.')}
        ${entry(travelElement('unchanged', 'level', labels.judgements.unchanged), 'The figure is the same as before.')}
      </dl>
    </section>
  `;
}

function entry(mark: Html, meaning: string): Html {
  return html`
    <div>
      <dt>${mark}</dt>
      <dd>${meaning}</dd>
    </div>
  `;
}

/** Where the figures come from, on what terms, and where to get them. */
export function aboutSection(
  { source, published }: Results,
  { licence, downloads }: { licence: HtmlPart; downloads: { href: string; title: string }[] },
): Html {
  return html`
    <section aria-labelledby="about">
      <h2 id="about">About these figures</h2>
      <dl class="facts">
        ${source && fact('Source', [source.url ? link(source.url, source.title) : source.title])}
        ${published && fact('Published', [formatPeriod(parsePeriod(published, 'day'), 'long')])}
        ${fact('Licence', [licence])}
        ${fact(
          'Get the data',
          downloads.map(({ href, title }) => link(href, title)),
        )}
      </dl>
    </section>
  `;
}

function fact(name: string, values: HtmlPart[]): Html {
  return html`
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  `;
}

function link(href: string, title: string): Html {
  return html`<a href="${href}">${title}</a>`;
}
