import { html } from '@scorecard/core/html';
import { exampleText, resultsOf } from './example-page-documents.js';
import { figuresTable } from './example-page-table.js';
import { fictional, westmerePages } from './example-page-reports.js';
import { page } from './example-page-shell.js';

const LINES_SHOWN = 4;

const tables = {
  wide: {
    here: '/westmere/csv.html',
    file: 'scorecard-wide.csv',
    title: 'One row a measure',
    text: 'A column for each quarter and one for the latest target, as many councils keep their figures.',
  },
  tidy: {
    here: '/westmere/csv-tidy.html',
    file: 'scorecard-tidy.csv',
    title: 'One row a figure',
    text: 'Each figure with the target that was in force then, and the measures that need a column of their own.',
  },
};

/** The quarterly measures of the fictional borough, read from one of the two tables that a council may keep. */
export function csvPage(layout: keyof typeof tables): string {
  const { here, file, title, text } = tables[layout];
  const csv = exampleText(`westmere/${file}`);
  const results = resultsOf('westmere/scorecard.json');
  // The table holds figures of the report itself, so the report says what it shows.
  const indicators = results.indicators.filter((one) => csv.includes(one.title));
  const lines = firstLines(csv);
  return page({
    heading: 'Corporate performance from a spreadsheet',
    lead: 'Westmere Borough Council, quarter 2 2024/25 (July to September 2024)',
    label: fictional,
    pages: westmerePages,
    here,
    content: html`
      <section class="spreadsheet" aria-labelledby="table">
        <h2 id="table">${title}</h2>
        <p>
          ${text} Ratings, direction of travel and distance from target are worked out when the page is shown.
          <a href="${file}">Get ${file}</a>
        </p>
        <pre class="lines" tabindex="0" role="region" aria-label="First lines of ${file}"><code>${lines}</code></pre>
        <scorecard-table src="${file}" heading-level="3">
          ${figuresTable(results, {
            indicators: indicators.map(({ id }) => id),
            title: `${title}: ${indicators.length} measures`,
          })}
        </scorecard-table>
      </section>
    `,
  });
}

function firstLines(text: string): string {
  return text.split(/\r?\n/).slice(0, LINES_SHOWN).join('\n');
}
