import { quote } from './cell.js';
import { financialQuarterOf, isMonthName, monthOf } from './month-names.js';
import { saysYearToDate, withoutYearToDate } from './year-to-date-words.js';

/** What to write for a period that people write otherwise, as a sentence that quotes it; null where nothing is known. */
export function periodAdvice(text: string): string | null {
  const advice = formOf(text);
  return advice === null ? null : `${quote(text)} is not a period that is known: ${advice}.`;
}

function formOf(text: string): string | null {
  const [, alone] = /^(?:q|qtr|quarter) ?([1-4])$/i.exec(text) ?? [];
  if (alone) return `it does not say its year: write it like 24/25-Q${alone}`;
  if (isMonthName(text)) return `it does not say its year: write it like ${text} 2024`;
  const [, quarter, year] = /^(?:q|qtr|quarter)\.? ?([1-4]),? (?:fy ?)?(\d{2}\/\d{2})$/i.exec(text) ?? [];
  if (quarter && year) return `write ${year}-Q${quarter}`;
  const [, ending = '', endYear = ''] =
    /^(?:12|twelve) months? (?:to|ending|ended) (?:the end of )?([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
  const last = monthOf(ending);
  if (last !== null)
    return `write ${monthText(Number(endYear), last - 11)}..${monthText(Number(endYear), last)}`;
  const [, from = '', to = '', inYear = ''] =
    /^([a-z]{3,9}) ?(?:-|–|to) ?([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
  const [start, end] = [monthOf(from), monthOf(to)];
  if (start !== null && end !== null && start < end)
    return `write ${
      financialQuarterOf(start, end, Number(inYear)) ??
      `${monthText(Number(inYear), start)}..${monthText(Number(inYear), end)}`
    }`;
  if (/^[34]\d{4}$/.test(text))
    return 'it is a date as a spreadsheet counts days: format the column as text, and write it like 23/24-Q3';
  if (saysYearToDate(text))
    return `write ${withoutYearToDate(text) || '24/25-Q2'} for the last period that it counts, and “year to date” in a column Frequency`;
  return null;
}

/** A month of a year, the first of which is 0; below 0 it is of the year before. */
function monthText(year: number, month: number): string {
  const index = year * 12 + month;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
