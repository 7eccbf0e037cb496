import { dayPeriod, partPeriod, partsOf, windowPeriod, type Period } from './period.js';
import { quote } from './quote.js';
import { isDate } from './calendar-date.js';
import { type Issue, ScorecardError } from './issue.js';
import { type Frequency, type PartKind, numberOf, perYear } from './period-kind.js';
import { readYearPair } from './year-pair.js';

/** What came of reading a period. */
export type PeriodParse = { ok: true; period: Period } | { ok: false; issues: Issue[] };

/** What a pattern makes of its match: a period, or what is wrong with it. */
type Reading = Period | { wrong: string };
type Reader = (match: string[], hint: PartKind | 'day' | undefined) => Reading | undefined;

const YEARS = '(\\d{4}|\\d{2})[/-](\\d{4}|\\d{2})';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const TOO_FAR = `years run from ${FIRST_YEAR} to ${LAST_YEAR}`;
const PLURALS: Partial<Record<PartKind, string>> = {
  'financial-quarter': 'quarters',
  'calendar-quarter': 'quarters',
  'financial-half': 'halves',
  month: 'months',
};
const TERMS = ['autumn', 'spring', 'summer'];
const TERM = '(autumn|spring|summer)(?: term)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}(?: \\d{4})?`;
/** The months of the long form; other words in brackets may say that a figure is another's, or no figure yet. */
const MONTHS_BEHIND = new RegExp(` \\(${MONTH}(?: ?(?:-|to) ?${MONTH})?\\)$`);
const FULL_MONTHS =
  'january february march april may june july august september october november december sept'.split(' ');

/** Tried in order; the first whose shape fits and that doesn't pass decides. */
const PATTERNS: [RegExp, Reader][] = [
  [shape(`${YEARS}[ ;-]*q(\\d)`), ([a, b, place]) => inYearPair('financial-quarter', a, b, place)],
  [shape(`q(\\d)[ ,]*${YEARS}`), ([place, a, b]) => inYearPair('financial-quarter', a, b, place)],
  [shape(`${YEARS}[ ;-]*h(\\d)`), ([a, b, place]) => inYearPair('financial-half', a, b, place)],
  [shape(`h(\\d)[ ,]*${YEARS}`), ([place, a, b]) => inYearPair('financial-half', a, b, place)],
  [shape(`(?:ay ?)?${YEARS}[ -]*${TERM}`), ([a, b, term]) => termOf(a, b, term)],
  [shape(`${TERM},? (?:ay ?)?${YEARS}`), ([term, a, b]) => termOf(a, b, term)],
  [shape(`ay ?${YEARS}`), ([a, b]) => inYearPair('academic-year', a, b)],
  [shape(`fy ?${YEARS}`), ([a, b]) => inYearPair('financial-year', a, b)],
  [shape('(\\d{4})-(\\d\\d)'), ([year, month], hint) => monthUnlessYears(year, month, hint)],
  [shape(YEARS), ([a, b], hint) => inYearPair(hint === 'academic-year' ? hint : 'financial-year', a, b)],
  [shape('(\\d{4})(\\d\\d)'), ([a, b], hint) => (isYearPairKind(hint) ? inYearPair(hint, a, b) : undefined)],
  [shape('([a-z]{3,9})[ -](\\d{4}|\\d{2})'), ([month, year]) => namedMonth(month, year)],
  [shape('(\\d{4})[ -]*q(\\d)'), ([year, place]) => inYear('calendar-quarter', year, place)],
  [shape('q(\\d)[ ,]*(\\d{4})'), ([place, year]) => inYear('calendar-quarter', year, place)],
  [shape('(\\d{4})'), ([year], hint) => bareYear(year, hint)],
  [shape('(\\d{4})-(\\d\\d)-(\\d\\d)'), ([y, m, d], hint) => dayOf(y, m, d, hint)],
  [shape('(\\d\\d?)/(\\d\\d?)/(\\d{4})'), ([d, m, y], hint) => dayOf(y, m, d, hint)],
  [
    shape('(\\d\\d?) ([a-z]{3,9}) (\\d{4})'),
    ([d, m, y], hint) => dayOf(y, String(monthNamed(m) + 1), d, hint),
  ],
];

/**
 * Reads a period in any of the written forms councils use; `frequency` decides where text alone is ambiguous
 * (`2023/24` of an academic-year indicator). Throws a ScorecardError that quotes the text and shows a right form.
 */
export function parsePeriod(text: string, frequency?: Frequency): Period {
  const parse = safeParsePeriod(text, frequency);
  if (!parse.ok) throw new ScorecardError(parse.issues);
  return parse.period;
}

/** As `parsePeriod`, returning its issue instead of throwing. */
export function safeParsePeriod(text: string, frequency?: Frequency): PeriodParse {
  const reading = read(text, frequency);
  if (!('wrong' in reading)) return { ok: true, period: reading };
  const message = `${quote(text)} is not a period: ${reading.wrong}. Write it like ${example(frequency)}.`;
  return { ok: false, issues: [{ severity: 'error', code: 'bad-period', message }] };
}

function read(text: string, frequency: Frequency | undefined): Reading {
  if (typeof text !== 'string') return { wrong: 'it is not text' };
  const written = tidy(text);
  if (written === '') return { wrong: 'it is empty' };
  if (written.length > 60) return { wrong: 'it is too long' };
  const isWindow = typeof frequency === 'object';
  const hint = isWindow ? frequency.unit : frequency === 'irregular' ? undefined : frequency;
  const years =
    isWindow && hint === 'calendar-year' ? readWindow(written.replace('-', ' - '), hint) : undefined;
  const single = readPart(written, hint);
  const isRead = (reading: Reading | undefined): reading is Period => !!reading && !('wrong' in reading);
  if (isRead(years)) return years;
  if (isRead(single)) return single;
  const window = readWindow(written, hint);
  return (isRead(window) ? window : (single ?? window)) ?? { wrong: 'it has no form that is known' };
}

function readPart(written: string, hint: PartKind | 'day' | undefined): Reading | undefined {
  for (const [pattern, reader] of PATTERNS) {
    const match = pattern.exec(written);
    const reading = match && reader(match.slice(1), hint);
    if (reading) return reading;
  }
  return undefined;
}

/** A window is two parts of one kind with a joint between them; the second may leave out what the first has said. */
function readWindow(written: string, hint: PartKind | 'day' | undefined): Reading | undefined {
  const joints = written.includes('..') ? /\.\./g : / to | - /.test(written) ? / to | - /g : /-/g;
  for (const joint of written.matchAll(joints)) {
    const left = written.slice(0, joint.index).trim();
    const right = written.slice(joint.index + joint[0].length).trim();
    const reading = joinParts(left, completed(right, left, joint[0] !== '-'), hint);
    if (reading) return reading;
  }
  return undefined;
}

function joinParts(left: string, right: string, hint: PartKind | 'day' | undefined): Reading | undefined {
  const first = readPart(left, hint);
  const last = readPart(right, hint);
  if (!first || !last || 'wrong' in first || 'wrong' in last) return undefined;
  const from = partsOf(first);
  const to = partsOf(last);
  if (!from || !to) return { wrong: 'days do not make a window' };
  if (from.kind !== to.kind) return { wrong: 'its two ends are of different kinds' };
  if (to.first <= from.first) return { wrong: 'it does not run forward' };
  return windowPeriod(from.kind, from.first, to.first);
}

/** `q3` after `2022/23 q1` is `2022/23 q3`; `17` after `2015`, with a joint that can't be a year's own dash, is `2017`. */
function completed(right: string, left: string, clearJoint: boolean): string {
  if (/^[qh]\d$/.test(right)) return left.replace(/[qh]\d/, right);
  if (/^\d\d$/.test(right) && /^\d{4}$/.test(left) && clearJoint) return left.slice(0, 2) + right;
  if (/^\d{4}$/.test(right) && /^\d{4}$/.test(left) && !clearJoint) return '';
  return right;
}

function inYearPair(kind: PartKind, first = '', second = '', place = '1'): Reading {
  const year = readYearPair(first, second);
  if (year === null) return { wrong: `${first}/${second} are not two years that follow one another` };
  return placed(kind, year, Number(place));
}

function inYear(kind: PartKind, year = '', place = '1'): Reading {
  return placed(kind, Number(year), Number(place));
}

function placed(kind: PartKind, year: number, place: number): Reading {
  if (!isWithinReach(year)) return { wrong: TOO_FAR };
  if (place < 1 || place > perYear(kind))
    return { wrong: `a year has ${perYear(kind)} ${PLURALS[kind] ?? 'periods'}, not ${place}` };
  return partPeriod(kind, numberOf(kind, year, place));
}

function termOf(first = '', second = '', term = ''): Reading {
  return inYearPair('academic-term', first, second, String(TERMS.indexOf(term) + 1));
}

function monthUnlessYears(year = '', month = '', hint: PartKind | 'day' | undefined): Reading | undefined {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isYears = readYearPair(year, month) !== null;
  if (isYears && (isYearPairKind(hint) || !isMonth)) return undefined;
  if (isMonth) return inYear('month', year, month);
  return { wrong: `${month} is not a month, and ${year} and ${month} are not years that follow one another` };
}

function namedMonth(name = '', year = ''): Reading | undefined {
  const month = monthNamed(name);
  if (month < 0) return undefined;
  return placed('month', year.length === 2 ? 2000 + Number(year) : Number(year), month + 1);
}

function monthNamed(name = ''): number {
  return MONTHS.includes(name) || FULL_MONTHS.includes(name) ? MONTHS.indexOf(name.slice(0, 3)) : -1;
}

function bareYear(year: string | undefined, hint: PartKind | 'day' | undefined): Reading {
  if (isYearPairKind(hint))
    return { wrong: 'one year alone does not say whether it begins or ends the year meant' };
  return inYear('calendar-year', year);
}

function dayOf(year = '', month = '', day = '', hint: PartKind | 'day' | undefined): Reading {
  if (!isDate(Number(year), Number(month), Number(day))) return { wrong: 'there is no such date' };
  if (!isWithinReach(Number(year))) return { wrong: TOO_FAR };
  if (hint === 'month' && Number(day) === 1) return inYear('month', year, month);
  return dayPeriod(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function isYearPairKind(hint: PartKind | 'day' | undefined): hint is 'financial-year' | 'academic-year' {
  return hint === 'financial-year' || hint === 'academic-year';
}

/** Years of figures that anyone keeps; further off is a slip of the keyboard. */
function isWithinReach(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Lower case, one kind of dash and of space, the words of the long form in short. */
function tidy(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\s ]+/g, ' ')
    .replace(MONTHS_BEHIND, '')
    .replace(/\bquarter (?=\d)/g, 'q')
    .replace(/\bhalf (?=\d)/g, 'h')
    .replace(/^academic year /, 'ay ')
    .replace(/^financial year /, 'fy ');
}

function shape(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function example(frequency: Frequency | undefined): string {
  if (typeof frequency === 'object') return '2021-10..2022-09';
  const examples: Partial<Record<PartKind | 'day' | 'irregular', string>> = {
    'financial-half': '23/24-H1',
    'financial-year': '23/24',
    month: '2023-10',
    'calendar-quarter': '2023-Q3',
    'calendar-year': '2023',
    'academic-year': 'AY23/24',
    'academic-term': 'AY23/24-autumn',
    day: '2023-09-30',
  };
  return (frequency && examples[frequency]) ?? '23/24-Q3';
}
