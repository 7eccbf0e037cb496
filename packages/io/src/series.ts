import type { Frequency } from '@scorecard/core';
import { type Cell, wordKey } from './cell.js';
import { frequencyIn } from './frequency-cell.js';
import type { Ledger } from './ledger.js';
import type { Entry, Measure } from './measure.js';
import { inferRule } from './period-column.js';
import type { PeriodReader, PeriodRule } from './period-text.js';
import { soFar } from './year-to-date.js';

/** The figures of one area, or of one category of a breakdown, that make a series of their own. */
export interface Series {
  /** Null for our own. */
  area: Cell | null;
  breakdown: Cell | null;
  category: Cell | null;
  entries: Entry[];
  rule: PeriodRule;
}

/**
 * The series of an indicator, in the order met. Each is read by the rule that fits the whole indicator, else by its own;
 * `rule` is what definitions say of our own figures, `frequency` what the reader's option says of all.
 */
export function seriesOf(
  measure: Measure,
  us: ReadonlySet<string>,
  { rule, frequency }: { rule: PeriodRule | null; frequency: Frequency | null },
  reader: PeriodReader,
  ledger: Ledger,
): Series[] {
  const given = frequency ?? frequencyOf(measure.entries, ledger);
  const main = rule ?? measure.wide?.rule ?? mainRule(measure, given, reader);
  const groups = new Map<string, Omit<Series, 'rule'>>();
  for (const entry of measure.entries) {
    const { area, 'area-code': code, breakdown = null, category = null } = entry.cells;
    const isOurs = [area, code].some((cell) => cell && us.has(wordKey(cell.text))) || (!area && !code);
    const theirs = isOurs ? null : (area ?? code ?? null);
    const key = [theirs, breakdown, category].map((cell) => wordKey(cell?.text ?? '')).join('\n');
    const group = groups.get(key) ?? { area: theirs, breakdown, category, entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  }
  return [...groups.values()].map((group) => {
    if (rule ? !group.area : measure.wide) return { ...group, rule: main };
    const own = frequency ?? frequencyOf(group.entries, ledger);
    return { ...group, rule: ruleOf(group.entries, main, own, own === given, reader) };
  });
}

function mainRule(
  { entries, soFar: said }: Measure,
  given: Frequency | null,
  reader: PeriodReader,
): PeriodRule {
  const texts = textsOf(entries);
  const rule = inferRule(texts, given, reader);
  return said ? soFar(rule, texts, reader) : rule;
}

function ruleOf(
  entries: readonly Entry[],
  main: PeriodRule,
  given: Frequency | null,
  isSame: boolean,
  reader: PeriodReader,
): PeriodRule {
  const texts = textsOf(entries);
  const countRead = (rule: PeriodRule) => texts.filter((text) => reader.read(text, rule).ok).length;
  const mostRead = countRead(main);
  if (isSame && mostRead === texts.length) return main;
  const own = inferRule(texts, given, reader);
  return isSame && mostRead >= countRead(own) ? main : own;
}

function textsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ cells }) => cells.period?.text ?? ''))];
}

function frequencyOf(entries: readonly Entry[], ledger: Ledger): Frequency | null {
  return frequencyIn(entries.find(({ cells }) => cells.frequency)?.cells.frequency, ledger);
}
