import { readCsv } from '@scorecard/io/csv';
import { starterCsv } from './starter-tables.js';
import { starterWorkbook } from './starter-workbook.js';
import { starterText } from './starter-text.js';

/** What `init` can write: `csv` has a row for each figure, `wide` a row for each measure. */
export const STARTERS = ['csv', 'wide', 'xlsx', 'json'] as const;
export type Starter = (typeof STARTERS)[number];

/** The content of a starter file; all four hold the same figures. */
export async function starterFile(kind: Starter): Promise<string | Uint8Array> {
  switch (kind) {
    case 'xlsx':
      return starterWorkbook();
    case 'json': {
      const { version, ...rest } = readCsv(starterCsv('csv')).scorecard;
      const notes = { 'x-notes': [starterText.invented, ...starterText.json] };
      return `${JSON.stringify({ version, ...notes, ...rest }, null, 2)}\n`;
    }
    default:
      return starterCsv(kind);
  }
}
