import { previousPeriod, safeParsePeriod, type Issue, type Labels } from '@scorecard/core';
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
  /** False for what is no news in a tag. */
  isTold: (issue: Issue) => boolean;
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
 * names another; a day has no day before it that means anything, and must be told.
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
  if (said.has('previous') && !said.has('previous-period')) {
    const before = periodBefore(said.get('period') ?? '');
    if (before === 'untold') problems.push(...needed('previous-period', '2023-09-30', 'warning'));
    else if (before !== null) said.set('previous-period', before);
  }
  const rows =
    said.has('previous') && said.has('previous-period')
      ? (['before', 'latest'] as const)
      : (['latest'] as const);
  const cells = rows.map((row) => COLUMNS.map((column) => said.get(column[row] ?? '') ?? ''));
  return {
    isTold: ({ code }) => code !== 'mixed-signs' || !isPercent(said),
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

/** True where % is the only sign. People write it once: `value="85%" target="82"` is of one unit. */
function isPercent(said: TagFigures): boolean {
  const texts = ['value', 'previous', 'target'].map((name) => said.get(name) ?? '');
  return /^%$|^per ?cent/i.test(said.get('unit') ?? '%') && texts.every((text) => !/[£€$]|day/i.test(text));
}

/** The period before, as text; null where the period itself can't be read, which is told anyway. */
function periodBefore(text: string): string | 'untold' | null {
  const read = safeParsePeriod(text);
  if (!read.ok) return null;
  return read.period.kind === 'day' ? 'untold' : previousPeriod(read.period).text;
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
