import type { Cell } from './cell.js';
import type { Cells, Entry } from './measure.js';
import type { PeriodReader, PeriodRule } from './period-text.js';
import { saysEachAlone, saysYearToDate } from './year-to-date-words.js';

/** Kinds of period of which a year has several, so that their figures can add up over it. */
const WITHIN_YEAR: ReadonlySet<unknown> = new Set([
  'month',
  'calendar-quarter',
  'financial-quarter',
  'financial-half',
  'academic-term',
]);

/**
 * The cell that says that the figures of an indicator count the year so far: the frequency of any of its rows, its name or
 * unit, else the table's title or heading. A frequency of `not cumulative` says that they don't, whatever others have.
 */
export function yearToDateCell(shared: Cells, entries: readonly Entry[], ofTable: Cell | null): Cell | null {
  const { title, indicator, id, unit, frequency } = shared;
  const own = entries.flatMap(({ cells }) => cells.frequency ?? []);
  const frequencies = [
    ...new Map([...own, ...(frequency ? [frequency] : [])].map((cell) => [cell.text, cell])).values(),
  ];
  if (frequencies.some(({ text }) => saysEachAlone(text))) return null;
  const said = [...frequencies, title, indicator, id, unit].find((cell) => cell && saysYearToDate(cell.text));
  return said ?? ofTable;
}

/** The rule for figures that are said to count the year so far: those of whole years, or of windows, can't. */
export function soFar(rule: PeriodRule, texts: readonly string[], reader: PeriodReader): PeriodRule {
  const { frequency } = rule;
  const isDay = (text: string) => {
    const parse = reader.parse(text);
    return parse.ok && parse.period.kind === 'day';
  };
  const isWithin = WITHIN_YEAR.has(frequency) || (frequency === 'irregular' && texts.every(isDay));
  return isWithin ? { ...rule, isYearToDate: true } : rule;
}
