import { quote } from './cell.js';
import type { DataRow } from './data-rows.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import { SameRows, tellOfSameRow } from './same-rows.js';
import { type Measure, addEntry, measureKey, nameCell } from './measure.js';
import { yearToDateCell } from './year-to-date.js';

/** The indicators of a tidy table: one row an observation. Rows without an indicator or a period are skipped. */
export function tidyMeasures(rows: readonly DataRow[], header: Header, ledger: Ledger): Measure[] {
  const measures = new Map<string, Measure>();
  const same = new SameRows();
  for (const data of rows) {
    const { row, cells, texts } = data;
    const { period, value, numerator } = cells;
    if (!period && !value && !numerator) {
      const text = texts.find((cell) => cell.text !== '')?.text ?? '';
      ledger.warn(
        { row },
        'not-a-figure',
        `${quote(text)} is left out: the row has no period and no value, like a note under a table.`,
      );
    } else if (!nameCell(cells)) {
      ledger.error({ row }, 'no-indicator', 'This row does not say which indicator it is of: fill its cell.');
    } else if (!period) {
      const index = header.fields.get('period');
      const column = index === undefined ? undefined : index + 1;
      ledger.error({ row, column }, 'no-period', 'This row has no period: write it like 23/24-Q3.');
    } else {
      const before = same.before(data);
      if (before !== null) tellOfSameRow(row, before, ledger);
      else addEntry(measures, measureKey(cells), { row, cells });
    }
  }
  for (const measure of measures.values())
    measure.soFar = yearToDateCell(measure.shared, measure.entries, header.soFar);
  return [...measures.values()];
}
