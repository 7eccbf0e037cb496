import { html, type Html } from '@scorecard/core/html';
import { card } from './example-page-card.js';
import { resultsOf } from './example-page-documents.js';
import { page } from './example-page-shell.js';
import { figuresTable } from './example-page-table.js';

const shown = 'missed-bins-reported';

const tag = `<script type="module"
  src="/scorecard.js"></script>

<indicator-card
  src="/westmere/scorecard.json"
  indicator="${shown}">
  1,436 missed bins: on target.
</indicator-card>`;

const div = `<div data-scorecard="indicator-card"
  data-src="/westmere/scorecard.json"
  data-indicator="${shown}">
  1,436 missed bins: on target.
</div>`;

const plain = `<table>
  <caption>Streets, 24/25-Q2</caption>
  <tr>
    <th scope="row">Missed bins</th>
    <td>1,436</td>
    <td>1,500</td>
    <td>On target</td>
  </tr>
</table>`;

/** The list of the examples, and how to put figures on a page. */
export function startPage(): string {
  return page({
    heading: 'Scorecard examples',
    lead: 'Council performance on a web page',
    label: {
      tag: 'Examples',
      text: 'Pages about Sefton use published figures and are not the council’s own. Westmere is a fictional borough with invented figures.',
    },
    pages: [],
    here: '/',
    content: html`
      <section aria-labelledby="pages">
        <h2 id="pages">Pages</h2>
        <div class="groups">
          ${group('Sefton: published figures', [
            link(
              '/sefton/',
              'Corporate performance',
              'Quarter 2 2024/25 in six themes, with what the report’s commentary states.',
            ),
            link(
              '/sefton/children.html',
              'Children’s outcomes',
              `Ten years of ${resultsOf('sefton/children.json').indicators.length} measures beside England, the North West and similar councils.`,
            ),
          ])}
          ${group('Westmere: a fictional borough', [
            link(
              '/westmere/',
              'Corporate performance report',
              `A whole quarterly report: ${resultsOf('westmere/scorecard.json').indicators.length} measures with targets, commentary and comparators.`,
            ),
            link(
              '/westmere/csv.html',
              'From a spreadsheet, one row a measure',
              'The quarterly measures read from a CSV table with a column a quarter.',
            ),
            link(
              '/westmere/csv-tidy.html',
              'From a spreadsheet, one row a figure',
              'The same read from tidy CSV, with the target of each quarter.',
            ),
            link(
              '/problems/',
              'Mistakes in the figures',
              'What a page shows where a file has a mistake in it.',
            ),
          ])}
        </div>
      </section>
      <section aria-labelledby="embed">
        <h2 id="embed">Three ways to put figures on a page</h2>
        <p>
          All three read without a script. What stands inside the tag is shown until the card is drawn, and
          whenever it can’t be.
        </p>
        <div class="ways">
          ${way('A tag', 'Where your editor keeps the tags that you type.', tag, liveCard())}
          ${way('A div', 'Where your editor strips tags that it doesn’t know. The script turns it into the tag.', div, liveDiv())}
          ${way('Plain HTML', 'Where no script runs at all: a table like those inside the tags of these pages.', plain, plainTable())}
        </div>
      </section>
    `,
  });
}

function group(title: string, links: Html[]): Html {
  return html`
    <div>
      <h3>${title}</h3>
      <ul class="links">
        ${links}
      </ul>
    </div>
  `;
}

function link(href: string, title: string, text: string): Html {
  return html`<li><a href="${href}">${title}</a> <span>${text}</span></li>`;
}

function way(title: string, text: string, code: string, live: Html): Html {
  return html`
    <div>
      <h3>${title}</h3>
      <p>${text}</p>
      <pre><code>${code}</code></pre>
      ${live}
    </div>
  `;
}

function westmereMeasure() {
  const results = resultsOf('westmere/scorecard.json');
  const one = results.indicators.find(({ id }) => id === shown);
  if (!one) throw new Error(`Westmere has no measure ${shown}`);
  return { results, one };
}

function liveCard(): Html {
  const { results, one } = westmereMeasure();
  return card(results, one, '/westmere/scorecard.json');
}

function liveDiv(): Html {
  const { one } = westmereMeasure();
  return html`
    <div
      data-scorecard="indicator-card"
      data-src="/westmere/scorecard.json"
      data-indicator="${one.id}"
      data-heading-level="4"
    >
      <p>${one.title}: ${one.latest.text}. ${one.explanation}</p>
    </div>
  `;
}

function plainTable(): Html {
  const { results, one } = westmereMeasure();
  return figuresTable(results, { indicators: [one.id], title: 'Streets' });
}
