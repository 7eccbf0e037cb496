import {
  change,
  type Change,
  type DatedFigure,
  figureChanges,
  figureWithdrawn,
  firstFigure,
} from './changed-figure.js';
import { type NumbersAt, numbersOf, withNumbers } from './changed-numbers.js';
import { changedParts } from './changed-parts.js';
import { droppedPeriods, type FirstPeriods, firstPeriods, isDropped } from './dropped-periods.js';
import type { ScorecardComparator, ScorecardIndicator } from './document-types.js';
import { define } from './define.js';
import { english } from './english.js';
import { evaluateScorecard } from './evaluate.js';
import type { Period } from './period.js';
import { reportingPeriodOf } from './reporting-period.js';
import type { IndicatorResult, SeriesItem, UnitResult } from './results.js';
import type { Scorecard } from './scorecard-model.js';
import { comparePeriods } from './step-period.js';
import type { Words } from './words.js';

/**
 * What differs between two editions, in words and with its cause: figures revised, ours, a comparator's or a
 * category's, with their markers and the numbers behind them, targets moved, units, rules and member lists changed,
 * and the ratings that differ for it. Both are looked at as of the earlier edition's reporting period, so that figures
 * for the periods since are no change, and one of then that is now held back is; periods before the later edition
 * begins are told once. In the order of the later edition;
 * empty for the same document.
 */
export function whatChanged(before: Scorecard, after: Scorecard, words: Words = english): Change[] {
  const period = sharedPeriod(before, after);
  const options = { words, ...(period ? { period } : {}) };
  const later = evaluateScorecard(after, options);
  const earlier = new Map(evaluateScorecard(before, options).indicators.map((item) => [item.id, item]));
  const kept = new Set(later.indicators.map(({ id }) => id));
  const rules = (scorecard: Scorecard) =>
    new Map(scorecard.indicators.map((item) => [item.id, rulesOf(item, scorecard)]));
  const [rulesBefore, rulesAfter] = [rules(before), rules(after)];
  const first = firstPeriods(later.indicators);
  const numbers = ({ indicators }: Scorecard, id: string): NumbersAt => {
    const indicator = indicators.find((item) => item.id === id);
    return indicator ? numbersOf(indicator) : new Map();
  };
  return [
    ...later.indicators.flatMap((item) => {
      const was = earlier.get(item.id);
      if (!was) return [change('indicator-added', item.id, null, words.changes.indicatorAdded(item.title))];
      const hasNewRule = rulesBefore.get(item.id) !== rulesAfter.get(item.id);
      const documents = {
        hasNewRule,
        first,
        numbers: [numbers(before, item.id), numbers(after, item.id)] as const,
      };
      return changesOf(was, item, documents, words);
    }),
    ...[...earlier.values()]
      .filter(({ id }) => !kept.has(id))
      .map(({ id, title }) => change('indicator-removed', id, null, words.changes.indicatorRemoved(title))),
    ...memberChanges(before.comparators ?? [], after.comparators ?? [], words),
    ...droppedPeriods(
      [...earlier.values()].filter(({ id }) => kept.has(id)),
      first,
      words,
    ),
  ];
}

/** What the earlier edition spans; less where the later one says of itself that it reports on less. */
function sharedPeriod(before: Scorecard, after: Scorecard): Period | null {
  const [earlier, later] = [
    reportingPeriodOf(before, define(before)),
    reportingPeriodOf(after, define(after)),
  ];
  if (!earlier || !later) return earlier ?? later;
  return after.period !== undefined && comparePeriods(later, earlier) < 0 ? later : earlier;
}

/** The settings that judge, but for targets and polarity, which are compared period by period. */
function rulesOf(indicator: ScorecardIndicator, { rules }: Scorecard): string {
  const { rating, tolerance, compareWith, unchangedWithin, sameWithin, staleAfter } = {
    ...rules,
    ...indicator,
  };
  return JSON.stringify([rating, tolerance, compareWith, unchangedWithin, sameWithin, staleAfter]);
}

/** What results don't hold of an indicator's two editions. */
interface Documents {
  hasNewRule: boolean;
  first: FirstPeriods;
  numbers: readonly [NumbersAt, NumbersAt];
}

function changesOf(
  before: IndicatorResult,
  after: IndicatorResult,
  { hasNewRule, first, numbers }: Documents,
  words: Words,
): Change[] {
  const { id, title } = after;
  const { changes } = words;
  const rule = [
    ...(hasNewRule ? [change('rule-changed', id, null, changes.ruleChanged(title))] : []),
    ...(before.accumulation === after.accumulation
      ? []
      : [change('rule-changed', id, null, changes.accumulationChanged(title, after.accumulation))]),
    ...unitChange(before, after, words),
    ...(isKnown(before) === isKnown(after)
      ? []
      : [change('rule-changed', id, null, changes.polarityKnown(title, isKnown(before)))]),
  ];
  const shown = before.series.filter((item) => !isDropped(before, item.period, first));
  const [numbersThen, numbersNow] = numbers;
  const then = new Map(before.series.map((item) => [item.period, withNumbers(item, [], numbersThen)]));
  const now = new Set(after.series.map(({ period }) => period));
  return [
    ...(before.title === title
      ? []
      : [change('title-changed', id, null, changes.titleChanged(before.title, title))]),
    ...rule,
    ...shown.filter(({ period }) => !now.has(period)).flatMap((item) => figureWithdrawn(after, item, words)),
    ...after.series.flatMap((item) => {
      const was = then.get(item.period);
      return was
        ? periodChanges(after, was, withNumbers(item, [], numbersNow), rule, words)
        : firstFigure(after, item, words);
    }),
    ...changedParts({
      before,
      after,
      numbers,
      isDropped: (period) => isDropped(before, period, first),
      words,
    }),
  ];
}

/** Whether which way is good is known: `none`, that neither is, is a policy too. */
function isKnown({ polarityText }: IndicatorResult): boolean {
  return polarityText !== '';
}

/** The number of decimals is no part of it: 20 and 20.00 are one figure. */
function unitChange(
  { unit: was }: IndicatorResult,
  { id, title, unit }: IndicatorResult,
  words: Words,
): Change[] {
  if (JSON.stringify(was) === JSON.stringify(unit)) return [];
  return [change('unit-changed', id, null, words.changes.unitChanged(title, unitName(was), unitName(unit)))];
}

/** `per 10,000`, `£ million`, `%`, a scale of grades; empty for a plain number. */
function unitName({ text, grades, form }: UnitResult): string {
  return text || (grades?.join('; ') ?? form?.figure.replace('{figure}', '').trim() ?? '');
}

function periodChanges(
  after: IndicatorResult,
  was: SeriesItem & DatedFigure,
  now: SeriesItem & DatedFigure,
  rule: Change[],
  words: Words,
): Change[] {
  const { changes } = words;
  const { id, title } = after;
  const { period, periodName } = now;
  const found: Change[] = [...figureChanges({ id, title }, was, now, words)];
  if (was.targetText !== now.targetText && goalOf(was) !== goalOf(now)) {
    const text = changes.targetMoved(
      title,
      periodName,
      targetText(was, now, words),
      targetText(now, was, words),
    );
    found.push(change('target-moved', id, period, text));
  }
  if (was.break !== now.break) {
    found.push(change('break-changed', id, period, changes.breakChanged(title, periodName, now.break)));
  }
  if (was.polarity !== now.polarity && isKnown(after)) {
    found.push(change('rule-changed', id, period, changes.polarityChanged(title, periodName, now.polarity)));
  }
  if (was.rating !== now.rating) {
    const because = [...new Set([...found, ...rule].map(({ kind }) => kind))];
    const text = changes.ratingChanged(title, periodName, was.ratingText, now.ratingText, because);
    found.push({ ...change('rating-changed', id, period, text), because });
  }
  return found;
}

/** The target in words; one of the year's end, which doesn't judge the figure so far, is written as the other edition's where it is the same. */
function targetText(
  { targetText: text, yearEnd }: SeriesItem,
  other: SeriesItem,
  { changes, labels }: Words,
): string {
  if (text !== null || yearEnd === null) return text ?? changes.noTarget;
  return `${other.target === yearEnd ? (other.targetText ?? yearEnd) : yearEnd} ${labels.atYearEnd}`;
}

/** A target without the way it is written. */
function goalOf({ target, targetText, range, yearEnd }: SeriesItem): string {
  return JSON.stringify([targetText !== null, target, range, yearEnd]);
}

/** Groups in both editions whose list of members differs: the latest by name, an earlier one in general. */
function memberChanges(
  before: readonly ScorecardComparator[],
  after: readonly ScorecardComparator[],
  words: Words,
): Change[] {
  return after.flatMap((now) => {
    const was = before.find(({ id }) => id === now.id);
    if (!was || JSON.stringify(was.members) === JSON.stringify(now.members)) return [];
    const [old, current] = [latestMembers(was), latestMembers(now)];
    const joined = current.filter((name) => !old.includes(name));
    const left = old.filter((name) => !current.includes(name));
    return [change('members-changed', now.id, null, words.changes.membersChanged(now.name, joined, left))];
  });
}

function latestMembers({ members = [] }: ScorecardComparator): string[] {
  const last = members.at(-1);
  if (last === undefined || typeof last === 'string')
    return members.filter((member) => typeof member === 'string');
  return last.value;
}
