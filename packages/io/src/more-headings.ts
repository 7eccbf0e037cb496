import { quote, tidyCell } from './cell.js';
import { readFigure } from './figure-text.js';
import type { Header } from './header.js';
import type { Ledger } from './ledger.js';
import { INTENDED } from './merged-headings.js';
import { readUnit } from './unit-text.js';

/**
 * Whether the first row (from 1) under the headings of a wide table says in words that aren't known which of a period's columns is which.
 * What stands below would be read as figures of the period whatever it is, so an error ends the reading here.
 */
export function isMoreHeadings(
  texts: readonly string[],
  row: number,
  header: Header,
  ledger: Ledger,
): boolean {
  const firstPeriod = header.periods[0]?.index;
  if (header.layout !== 'wide' || firstPeriod === undefined) return false;
  const columns = new Set(header.periods.map(({ index }) => index));
  const under = texts.flatMap((given, column) => {
    const text = tidyCell(given);
    const isHeaded = Boolean(header.headings[column]);
    if (text === '' || text === header.headings[column]) return [];
    return columns.has(column) || (!isHeaded && column > firstPeriod) ? [{ text, isHeaded }] : [];
  });
  const isNamed = texts.some((text, column) => {
    const isName = tidyCell(text) !== '' && tidyCell(text) !== header.headings[column];
    return isName && column < firstPeriod;
  });
  const isWords = under.every(({ text }) => /\p{L}{2}/u.test(text) && isNoFigure(text));
  if (isNamed || !isWords || !under.some(({ text, isHeaded }) => !isHeaded || INTENDED.test(text)))
    return false;
  const said = [...new Set(under.map(({ text }) => text))].slice(0, 6).map(quote).join(', ');
  const message = `This row says more of the headings above it, in words that are not known (${said}), so nothing below is read: write Target or Actual, or give each column one heading, like “24/25-Q1 Target”.`;
  ledger.error({ row }, 'more-headings', message);
  return true;
}

function isNoFigure(text: string): boolean {
  return readFigure(text).kind === 'wrong' && readUnit(text) === null;
}
