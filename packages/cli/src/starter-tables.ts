import { starterText as text } from './starter-text.js';

type Cells = readonly string[];

const TABLE = `
Theme    | Code | Measure                       | Good is | Unit   | 23/24-Q3 | 23/24-Q4 | 24/25-Q1 | 24/25-Q2 | Target | Commentary                                           | Illustrative
Children | 1.1  | Assessments completed in time | High    | %      | 78%      | 80%      | 82%      | 85%      | 82%    | Managers look at every open assessment once a week.  | yes
Children | 1.2  | Agency social workers         | Low     | %      | 26%      | 25%      | 22%      | 21%      | 20%    |                                                      | yes
Children | 1.3  | Children missing from care    | Low     | Number | 12       | [c]      | 11       | 14       | 10     |                                                      | yes
Streets  | 2.1  | Fly-tips cleared within a day | High    | %      | 88%      | 91%      | 93%      | 86% [p]  | 95%    |                                                      | yes
Streets  | 2.2  | Household waste recycled      | High    | %      | 41.2%    | 40.8%    | 43.5%    |          | 45%    | The figure for the latest quarter comes in November. | yes
Streets  | 2.3  | Calls about missed bins       | Neither | Number | 1,204    | 1,311    | 1,156    | 1,098    |        |                                                      | yes
`;

/** The headings and a row for each measure. */
export const MEASURES: readonly Cells[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** A row for each measure. The lines above the headings explain; the first of them is the title. */
const WIDE: readonly Cells[] = [
  [text.title],
  ...[text.invented, text.unmark, ...text.wide, text.cells].map((line) => [line]),
  ...MEASURES,
];

/** A row for each figure of the same. */
function tidy(): Cells[] {
  const [names = [], ...measures] = MEASURES;
  const periods = names.filter((name) => /-Q\d$/.test(name));
  const latest = (cells: Cells) => periods.findLast((period) => cells[names.indexOf(period)] !== '');
  const rows = measures.flatMap((cells) => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    return periods
      .filter((period) => cell(period) !== '')
      .map((period) => [
        ...[cell('Measure'), cell('Theme'), cell('Code'), period],
        ...[
          cell(period).replace(/ ?\[p\]|[%,]/g, ''),
          cell('Unit'),
          cell('Good is').toLowerCase().replace('neither', 'none'),
        ],
        ...[cell('Target').replace('%', ''), /\[p\]/.test(cell(period)) ? 'p' : ''],
        ...[period === latest(cells) ? cell('Commentary') : '', cell('Illustrative')],
      ]);
  });
  return [
    [text.title],
    ...[text.invented, text.unmark, ...text.tidy, text.cells].map((line) => [line]),
    [
      'indicator',
      'theme',
      'code',
      'period',
      'value',
      'unit',
      'polarity',
      'target',
      'markers',
      'commentary',
      'illustrative',
    ],
    ...rows,
  ];
}

/** The starter as CSV text: `wide` has a row for each measure, `csv` one for each figure. */
export function starterCsv(layout: 'csv' | 'wide'): string {
  const rows = layout === 'wide' ? WIDE : tidy();
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
