import { html, type Html } from '@scorecard/core/html';
import { exampleText, resultsKept, resultsOf } from './example-page-documents.js';
import { figuresTable } from './example-page-table.js';
import { fictional } from './example-page-reports.js';
import { page } from './example-page-shell.js';

interface Problem {
  /** The document's name, and its section's address. */
  id: string;
  title: string;
  /** What was typed, as it stands in the file. */
  typed: string;
  kept: string;
}

const problems: Problem[] = [
  {
    id: 'unknown-polarity',
    title: 'A good side that there isn’t',
    typed: '"polarity": "down"',
    kept: 'The measure’s figures stay and are not judged. The others are as they were.',
  },
  {
    id: 'impossible-period',
    title: 'A period that can’t be',
    typed: '"period": "23/25-Q3"',
    kept: 'The measure keeps its other quarters.',
  },
  {
    id: 'duplicate-id',
    title: 'Two measures with one id',
    typed: '"id": "missed-bins"',
    kept: 'The first stays, the second is left out.',
  },
  {
    id: 'not-a-number',
    title: 'A figure that isn’t a number',
    typed: '"value": "abc"',
    kept: 'That quarter has no figure, and the direction of travel is held back.',
  },
  {
    id: 'unknown-comparator',
    title: 'A comparator that isn’t there',
    typed: '"comparator": "similar-council"',
    kept: 'The comparison is left out, and every figure of our own stays.',
  },
  {
    id: 'truncated',
    title: 'A file that ends too soon',
    typed: '"id": "fly-tips-cleared",',
    kept: 'Nothing can be relied on, so what stood on the page before stays.',
  },
];

/** What a page shows where its figures have a mistake in them. */
export function problemsPage(): string {
  return page({
    heading: 'Mistakes in the figures',
    lead: 'What a page shows, and what it keeps',
    label: fictional,
    pages: [],
    here: '/problems/',
    content: html`
      <p>
        Each table here reads a file with one mistake. A message says where it is and what would be right, and
        what is good is shown all the same.
      </p>
      <nav class="contents" aria-label="Contents">
        <ul>
          ${problems.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          <li><a href="#unknown-measure">A measure that isn’t there</a></li>
        </ul>
      </nav>
      ${problems.map(problemSection)} ${unknownMeasure}
    `,
  });
}

/** Asked of sound figures, so nothing is kept but what stood on the page. */
const unknownMeasure = html`
  <section aria-labelledby="unknown-measure">
    <h2 id="unknown-measure">A measure that isn’t there</h2>
    <p>The page asks for a measure by a name that no measure has. What stood on the page before stays.</p>
    <pre><code>${'<indicator-card src="sound.json" indicator="fly-tips-claered">'}</code></pre>
    <indicator-card src="sound.json" indicator="fly-tips-claered">
      <p>Fly-tips cleared within two working days: see <a href="sound.json">the figures</a>.</p>
    </indicator-card>
  </section>
`;

function problemSection({ id, title, typed, kept }: Problem): Html {
  const file = `${id}.json`;
  // Nothing is kept of a file that ends too soon: its figures are those of the sound one.
  const results = resultsKept(`problems/${file}`) ?? resultsOf('problems/sound.json');
  return html`
    <section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      <p>${kept} <a href="${file}">Get ${file}</a></p>
      <pre><code>${linesAround(exampleText(`problems/${file}`), typed)}</code></pre>
      <scorecard-table src="${file}" heading-level="3">
        ${figuresTable(results, { title: results.title })}
      </scorecard-table>
    </section>
  `;
}

/** The last place of a text in a file, with the line before and after, without their common indent. */
function linesAround(text: string, typed: string): string {
  const lines = text.trimEnd().split('\n');
  const at = lines.findLastIndex((line) => line.includes(typed));
  if (at < 0) throw new Error(`“${typed}” is not in the file`);
  const around = lines.slice(Math.max(at - 1, 0), at + 2);
  const indent = Math.min(...around.map((line) => line.length - line.trimStart().length));
  return around.map((line) => line.slice(indent)).join('\n');
}
