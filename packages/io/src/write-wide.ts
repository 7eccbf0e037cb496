import { type Scorecard, comparePeriods, parsePeriod, periodEnd, periodStart } from '@scorecard/core';
import { PeriodReader } from './period-text.js';
import { SHORTHAND, type WorkbookCell } from './workbook-cell.js';
import { wideRule } from './wide-rule.js';
import { wideTargetFrom } from './wide-target.js';
import { cellText } from './write-csv-text.js';
import {
  type Indicator,
  type Observation,
  decimalsText,
  frequencyText,
  number,
  polarityAt,
  targetAt,
  text,
  toleranceAt,
  unitText,
} from './write-settings.js';

/** A wide table: one row an indicator, one column a period, without the columns that no row fills. */
export interface WideTable {
  headings: string[];
  rows: WorkbookCell[][];
}

/** The wide table of a scorecard whose confidential counts are withheld already: our own figures, as councils keep them. */
export function wideTable(scorecard: Scorecard): WideTable {
  const own = scorecard.indicators.filter(({ observations = [] }) => observations.length > 0);
  const texts = new Set(own.flatMap(({ observations = [] }) => observations.map(({ period }) => period)));
  const periods = [...texts].map((period) => parsePeriod(period)).sort(comparePeriods);
  // The reader goes by the columns of one kind of period.
  const reader = new PeriodReader(undefined);
  const columnTexts = periods.map((period) => period.text);
  const rule = wideRule(columnTexts, columnTexts, null, reader);
  const main = periods.filter(({ text: period }) => reader.read(period, rule).ok);
  const latest = main.at(-1) ?? null;
  const targetFrom = wideTargetFrom(main, latest);
  const rows = own.map((indicator): Record<string, WorkbookCell> => {
    const last =
      (indicator.observations ?? [])
        .map(({ period }) => period)
        .sort(comparePeriods)
        .at(-1) ?? '';
    return {
      Id: text(indicator.id),
      Theme: text(themeOf(indicator, scorecard)),
      Code: text(indicator.code),
      Measure: text(indicator.title),
      'Good is': polarityAt(indicator, last),
      Unit: unitText(indicator),
      Decimals: decimalsText(indicator),
      Frequency: frequencyText(indicator),
      ...Object.fromEntries((indicator.observations ?? []).map((one) => [columnOf(one.period), figure(one)])),
      Target: oneTarget(indicator, scorecard, targetFrom ?? ''),
      Tolerance: toleranceAt(indicator, scorecard, last),
      Illustrative: indicator.observations?.some(({ illustrative }) => illustrative) ? text('yes') : null,
      Commentary: text(indicator.commentary?.find(({ period }) => period === latest?.text)?.text),
    };
  });
  const before = ['Id', 'Theme', 'Code', 'Measure', 'Good is', 'Unit', 'Decimals', 'Frequency'];
  const after = ['Target', 'Tolerance', 'Illustrative', 'Commentary'];
  const columns = [...before, ...periods.map((period) => columnOf(period.text)), ...after].filter(
    (column) => column === 'Measure' || rows.some((row) => (row[column] ?? null) !== null),
  );
  return {
    headings: columns.map((column) => column.replace(/^period /, '')),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
}

/** A blank cell below a theme would be read as under it. */
function themeOf({ theme }: Indicator, { themes, indicators }: Scorecard): string | undefined {
  const none = indicators.some((other) => other.theme !== undefined) ? '-' : undefined;
  return themes?.find(({ id }) => id === theme)?.title ?? none;
}

/** A period's key among the columns: text alone, such as `2023`, would come first in an object. */
function columnOf(period: string): string {
  return `period ${period}`;
}

/** A figure with its markers behind it: `85 [p]`. */
function figure({ value, missing, markers = [] }: Observation): WorkbookCell {
  const marks = markers.map((marker) => ` [${marker}]`).join('');
  if (missing !== undefined) return text(`${SHORTHAND[missing]}${marks}`);
  const cell = number(value);
  return cell === null || marks === '' ? cell : text(`${value ?? ''}${marks}`);
}

/**
 * The table has place for one target, which is read as in force from the start of the latest year: it is written only
 * where that is so of every figure since, the latest among them, and each is judged alike.
 */
function oneTarget(indicator: Indicator, scorecard: Scorecard, from: string): WorkbookCell {
  const { observations = [] } = indicator;
  const isSince = ({ period }: Observation) => from !== '' && periodEnd(period) >= periodStart(from);
  const figures = observations.filter(({ missing }) => missing === undefined);
  // A figure from before would be shown without its target.
  if (figures.length > 0 && !figures.some(isSince)) return null;
  const since = observations.filter(isSince).map(({ period }) => period);
  const judgements = since.map((period) =>
    [
      targetAt(indicator, scorecard, period),
      polarityAt(indicator, period),
      toleranceAt(indicator, scorecard, period),
    ]
      .map(cellText)
      .join('\n'),
  );
  const [first] = since;
  const isOne = new Set(judgements).size === 1;
  return first !== undefined && isOne ? targetAt(indicator, scorecard, first) : null;
}
