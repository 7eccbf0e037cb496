import {
  previousPeriod,
  safeParsePeriod,
  samePeriodLastYear,
  type IndicatorResult,
  type Issue,
  type Labels,
} from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import type { PageWords } from './page-words.js';
import type { Problem } from './reading.js';

/** Figures that a tag's own attributes give, by the attributes' names. */
export type TagFigures = ReadonlyMap<string, string>;

/** The table that they stand for, to be read as any other, and where in the tag a problem of a cell lies. */
export interface TagTable {
  csv: string;
  title: string;
  isIllustrative: boolean;
  problems: Problem[];
  /** True where a figure before is given and left out, since its period isn't said or can't be so. */
  isUndated: boolean;
  /** What the figure is compared with, which `previous-period` says. */
  compareWith: IndicatorResult['compareWith'];
  /** Without what is no news in a tag, and in its words. */
  tell: (issues: readonly Issue[]) => Issue[];
  placeOf: (issue: Issue) => string;
  /** The places without which there is nothing to draw. */
  needed: string[];
}

/** Which attribute fills a column: in the row of the figure before, and in that of the figure itself. */
const COLUMNS = [
  { field: 'indicator', before: 'label', latest: 'label' },
  { field: 'period', before: 'previous-period', latest: 'period' },
  { field: 'value', before: 'previous', latest: 'value' },
  { field: 'unit', before: 'unit', latest: 'unit' },
  { field: 'polarity', before: 'polarity', latest: 'polarity' },
  { field: 'target', before: null, latest: 'target' },
  { field: 'tolerance', before: null, latest: 'tolerance' },
  { field: 'commentary', before: null, latest: 'commentary' },
] as const;

/**
 * Two rows of figures, or one without `previous`. The figure before is of the period before unless `previous-period`
 * names another, which must be one before it and of its kind.
 */
export function tagTable(given: TagFigures, words: PageWords, labels: Labels['card']): TagTable {
  const said = new Map([...given].filter(([, text]) => text.trim() !== ''));
  const needed = (name: string, example: string, severity: Issue['severity'] = 'error'): Problem[] => {
    const message = fill(labels.needed, { form: `${name}="${example}"` });
    return said.has(name) ? [] : [problem(name, message, severity, words)];
  };
  const problems = [
    ...needed('label', labels.exampleLabel),
    ...needed('value', '85%'),
    ...needed('period', '24/25-Q2'),
  ];
  if (said.has('target') && !said.has('polarity'))
    problems.push(problem('polarity', labels.noPolarity, 'warning', words));
  const before = said.has('previous')
    ? periodBefore(said.get('period') ?? '', said.get('previous-period'))
    : null;
  if (said.has('previous-period')) problems.push(...needed('previous', '82%', 'warning'));
  if (before?.kind === 'untold') problems.push(...needed('previous-period', before.form, 'warning'));
  if (before?.kind === 'wrong') {
    const { value, period, form } = before;
    const message = fill(labels.notBefore, { value, period, form: `previous-period="${form}"` });
    problems.push(problem('previous-period', message, 'warning', words));
  }
  const isUndated = before?.kind === 'untold' || before?.kind === 'wrong';
  if (isUndated) {
    // Its sign may have been the only one.
    const sign = onlySign(said);
    if (!said.has('unit') && sign) said.set('unit', sign);
    said.delete('previous');
  }
  if (before?.kind === 'usual') said.set('previous-period', before.text);
  const rows =
    said.has('previous') && said.has('previous-period')
      ? (['before', 'latest'] as const)
      : (['latest'] as const);
  const cells = rows.map((row) => COLUMNS.map((column) => said.get(column[row] ?? '') ?? ''));
  return {
    isUndated,
    compareWith: before?.kind === 'last-year' ? 'same-period-last-year' : 'previous-period',
    tell: (issues) =>
      issues
        // People write a sign once: `value="85%" target="82"` is of one unit.
        .filter(({ code }) => code !== 'mixed-signs')
        .map((issue) => ({ ...issue, message: inTag(issue.message) })),
    csv: [COLUMNS.map(({ field }) => field), ...cells].map(csvRow).join(''),
    title: said.get('label') ?? '',
    isIllustrative: given.has('illustrative'),
    problems,
    needed: ['label', 'value', 'period'].map((name) => place(name, words)),
    placeOf: ({ row = 0, column = 0 }) => {
      const name = COLUMNS[column - 1]?.[rows[row - 2] ?? 'latest'];
      return name ? place(name, words) : '';
    },
  };
}

/** The sign that the figures have, where it is of one kind and counts in no thousands or millions; else null. */
function onlySign(said: TagFigures): string | null {
  const texts = ['value', 'previous', 'target'].map((name) => said.get(name) ?? '');
  const signs = new Set(texts.flatMap((text) => text.match(/[%£€$]|days?|\d ?(?:k|m|bn)\b/gi) ?? []));
  const [sign = null] = signs;
  return signs.size === 1 && sign && !/\d/.test(sign) ? sign : null;
}

/** The period that the figure before is of. */
type Before =
  | { kind: 'usual'; text: string }
  | { kind: 'named' | 'last-year' }
  | { kind: 'untold'; form: string }
  | { kind: 'wrong'; value: string; period: string; form: string };

/** Null where one of the two is no period, which is told where it is read. */
function periodBefore(text: string, named: string | undefined): Before | null {
  const read = safeParsePeriod(text);
  if (!read.ok) return null;
  const { period } = read;
  // A day has none before it that means anything, and a window may slide by a month or by its whole length.
  const isUntold = period.kind === 'day' || period.kind === 'window';
  const lastYear = samePeriodLastYear(period).text;
  const form = isUntold ? lastYear : previousPeriod(period).text;
  if (named === undefined) return isUntold ? { kind: 'untold', form } : { kind: 'usual', text: form };
  const asOurs = period.kind === 'window' ? null : safeParsePeriod(named, period.kind);
  const before = asOurs?.ok ? asOurs : safeParsePeriod(named);
  if (!before.ok) return null;
  if (before.period.kind !== period.kind || before.period.end >= period.end)
    return { kind: 'wrong', value: named, period: text, form };
  const isYearApart = before.period.text === lastYear && previousPeriod(period).text !== lastYear;
  return { kind: isYearApart && period.kind !== 'day' ? 'last-year' : 'named' };
}

/** A form for a column of a table as the attribute that stands for it: `unit="grade: Poor; Fair; Good"`. */
function inTag(message: string): string {
  return message.replace(
    / in a column (\w+)(.*?)“([^”]+)”/,
    (_, name: string, words: string, form: string) => `${words}${name.toLowerCase()}="${form}"`,
  );
}

function problem(name: string, message: string, severity: Issue['severity'], words: PageWords): Problem {
  return { severity, code: 'bad-setting', message, place: place(name, words) };
}

function place(name: string, { labels }: PageWords): string {
  return fill(labels.states.attribute, { name });
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
