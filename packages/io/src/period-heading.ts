import { misplacedAdvice } from './months-within.js';
import { periodAdvice } from './period-advice.js';
import type { PeriodReader } from './period-text.js';

/** A column headed by a period, from 0, and the period's text. */
export interface PeriodColumn {
  index: number;
  text: string;
  /** Whether its heading says that it is the whole of others: `2023/24 Year total`. */
  isWhole: boolean;
}

/** A column headed by the period that its targets are of. */
export type TargetColumn = Omit<PeriodColumn, 'isWhole'>;

/** Years, quarters and dashes: meant as a period, right or wrong (`23/25-Q3`). */
const LIKE_A_PERIOD =
  /^(?:(?:q|h|fy|ay|quarter|half|year|spring|summer|autumn|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?)?\d[\d/\-–; ]*(?:[qh]\d+)?$/i;

/** The text of the period that heads a column, `24/25-Q2` of `24/25-Q2 actual`; null where it is something else. */
export function periodHeading(heading: string, reader: PeriodReader): string | null {
  const text = heading.replace(/\s+(actual|outturn|performance|result|value|figure)s?$/i, '');
  if (reader.parse(text).ok) return text;
  const isLike = LIKE_A_PERIOD.test(text) && text.replace(/\D/g, '').length >= 3;
  const isMeant = isLike || periodAdvice(text) !== null || misplacedText(text, reader) !== null;
  return isMeant && text.length <= 40 ? text : null;
}

/** What is wrong with the heading of a month that has no place in what it stands under; null for any other. */
export function misplacedText(text: string, reader: PeriodReader): string | null {
  return misplacedAdvice(text, (under) => {
    const parse = reader.parse(under);
    return parse.ok ? parse.period : null;
  });
}

/** The period whose targets a column holds: `24/25` of `Target 24/25` or `24/25 target`. */
export function targetHeading(heading: string, reader: PeriodReader): string | null {
  const [, after, before] = /^targets? (?:for )?(.+)$|^(.+) targets?$/i.exec(heading) ?? [];
  const text = after ?? before ?? '';
  return reader.parse(text).ok ? text : null;
}
