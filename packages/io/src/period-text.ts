import { type Frequency, type PartKind, type Period, safeParsePeriod } from '@scorecard/core';
import { periodAdvice } from './period-advice.js';
import { bracketsAdvice, splitBrackets } from './period-brackets.js';

/** How the periods of a column are to be read. */
export interface PeriodRule {
  frequency: Frequency;
  /** True where the periods run from the year's start: `2021/22 Q1 - 2021/22 Q2` is the first half so far. */
  isYearToDate: boolean;
}

/** What came of reading a period's text. */
export type PeriodText = { ok: true; period: Period } | { ok: false; message: string };

/** What the `year` option says; undefined where it is not given. */
export type Year = 'ending' | 'starting' | undefined;

const UNIT_MONTHS: Record<PartKind, number> = {
  month: 1,
  'calendar-quarter': 3,
  'financial-quarter': 3,
  'academic-term': 4,
  'financial-half': 6,
  'calendar-year': 12,
  'financial-year': 12,
  'academic-year': 12,
};

/** `a financial quarter`, `an academic year`, `a run of 12 months`. */
function kindInWords(kind: Exclude<Frequency, 'irregular'>): string {
  if (typeof kind === 'object') return `a run of ${kind.window} ${kind.unit.replace('-', ' ')}s`;
  return `${kind.startsWith('a') ? 'an' : 'a'} ${kind.replace('-', ' ')}`;
}

/** Reads periods, each text once; a year alone by what the `year` option says it is. */
export class PeriodReader {
  private readonly known = new Map<string, PeriodText>();

  constructor(private readonly year: Year) {}

  /** The period, of the kind that the rule asks for; otherwise a message that quotes it and shows a right form. */
  read(text: string, rule: PeriodRule): PeriodText {
    const { frequency, isYearToDate } = rule;
    const parse = this.parse(text, frequency);
    if (!parse.ok || frequency === 'irregular') return parse;
    const last =
      isYearToDate && parse.period.kind === 'window' ? parse.period.text.split('..')[1] : undefined;
    const read = last === undefined ? parse : this.parse(last, frequency);
    if (!read.ok || isOfFrequency(read.period, frequency)) return read;
    const is = parse.period.kind === 'window' ? 'another run of periods' : kindInWords(parse.period.kind);
    return {
      ok: false,
      message: `“${text}” is ${is}, but the others here are each ${kindInWords(frequency)}.`,
    };
  }

  /** The period that the text means where the frequency settles what is ambiguous. */
  parse(text: string, frequency?: Frequency): PeriodText {
    const key = `${JSON.stringify(frequency)} ${text}`;
    const before = this.known.get(key);
    if (before) return before;
    const doubt = bracketsAdvice(text);
    if (doubt !== null) {
      const wrong: PeriodText = { ok: false, message: periodAdvice(text) ?? doubt };
      this.known.set(key, wrong);
      return wrong;
    }
    const parse = safeParsePeriod(this.withWholeYear(splitBrackets(text).bare, frequency), frequency);
    const message = parse.ok ? '' : (periodAdvice(text) ?? parse.issues[0]?.message ?? '');
    const isYearAlone = /^\d{4}$/.test(text) && !parse.ok;
    const advice = isYearAlone ? ' Or say which it is for the whole file with the option year.' : '';
    const read: PeriodText = parse.ok ? parse : { ok: false, message: `${message}${advice}` };
    this.known.set(key, read);
    return read;
  }

  /** `2016`, the year in which an academic year ends, is `2015/16`. */
  private withWholeYear(text: string, frequency: Frequency | undefined): string {
    const unit = typeof frequency === 'object' ? frequency.unit : frequency;
    const isTwoYears = unit === 'financial-year' || unit === 'academic-year';
    if (!this.year || !isTwoYears || !/^\d{4}$/.test(text)) return text;
    const first = this.year === 'ending' ? Number(text) - 1 : Number(text);
    return `${String(first).padStart(4, '0')}/${String((first + 1) % 100).padStart(2, '0')}`;
  }
}

/** Whether the period is one of those that a frequency asks for. */
export function isOfFrequency(period: Period, frequency: Exclude<Frequency, 'irregular'>): boolean {
  if (typeof frequency !== 'object') return period.kind === frequency;
  const window = windowOf(period);
  return window?.unit === frequency.unit && window.size === frequency.window;
}

/** What a window is made of; null for a period that isn't one. */
export function windowOf(period: Period): { unit: PartKind; size: number } | null {
  if (period.kind !== 'window') return null;
  const first = safeParsePeriod(period.text.split('..')[0] ?? '');
  if (!first.ok) return null;
  const unit = first.period.kind as PartKind;
  const months = monthOf(period.end) - monthOf(period.start) + 1;
  return { unit, size: Math.round(months / UNIT_MONTHS[unit]) };
}

/** Months from one date to another, by their months alone. */
export function monthsBetween(from: string, to: string): number {
  return monthOf(to) - monthOf(from);
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
