import { formatPeriod, parsePeriod, type Results } from '@scorecard/core';
import { html, Html, renderNotes, type HtmlPart } from '@scorecard/core/html';

/** The notes on interpretation and the key of the marks. */
export function readingSection(results: Results): Html {
  return html`
    <section aria-labelledby="reading">
      <h2 id="reading">${results.labels.report.howToRead}</h2>
      ${new Html(renderNotes(results))}
    </section>
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
