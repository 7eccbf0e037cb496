import type { ChangeKind } from './change-words.js';
import type { ScorecardComparator, ScorecardIndicator } from './document-types.js';
import { define } from './define.js';
import { english } from './english.js';
import { evaluateScorecard } from './evaluate.js';
import type { Period } from './period.js';
import { reportingPeriodOf } from './reporting-period.js';
import type { IndicatorResult, SeriesItem } from './results.js';
import type { Scorecard } from './scorecard-model.js';
import { comparePeriods } from './step-period.js';
import type { Words } from './words.js';

/** One difference between two editions of a scorecard. */
export interface Change {
  kind: ChangeKind;
  /** The indicator's id, or for a member list the comparator's. */
  id: string;
  /** Canonical; null where the change is of no one period. */
  period: string | null;
  /** The whole sentence. */
  text: string;
  /** What a change of rating comes from; empty for any other kind. */
  because: ChangeKind[];
}

/**
 * What differs between two editions, in words and with its cause: figures revised, targets moved, rules and member
 * lists changed, and the ratings that differ for it. Both are looked at as of the earlier edition's reporting period,
 * so that figures for the periods since are no change, and one of then that is now held back is. In the order of the
 * later edition; empty for the same document.
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
  return [
    ...later.indicators.flatMap((item) => {
      const was = earlier.get(item.id);
      if (!was) return [change('indicator-added', item.id, null, words.changes.indicatorAdded(item.title))];
      return changesOf(was, item, rulesBefore.get(item.id) !== rulesAfter.get(item.id), words);
    }),
    ...[...earlier.values()]
      .filter(({ id }) => !kept.has(id))
      .map(({ id, title }) => change('indicator-removed', id, null, words.changes.indicatorRemoved(title))),
    ...memberChanges(before.comparators ?? [], after.comparators ?? [], words),
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

function changesOf(
  before: IndicatorResult,
  after: IndicatorResult,
  hasNewRule: boolean,
  words: Words,
): Change[] {
  const { id, title } = after;
  const rule = hasNewRule ? [change('rule-changed', id, null, words.changes.ruleChanged(title))] : [];
  const then = new Map(before.series.map((item) => [item.period, item]));
  const now = new Set(after.series.map(({ period }) => period));
  return [
    ...rule,
    ...before.series
      .filter(({ period }) => !now.has(period))
      .flatMap((item) => withdrawn(id, title, item, words)),
    ...after.series.flatMap((item) => {
      const was = then.get(item.period);
      return was ? periodChanges(id, title, was, item, rule, words) : firstFigure(id, title, item, words);
    }),
  ];
}

/** A figure whose row has gone. */
function withdrawn(id: string, title: string, was: SeriesItem, words: Words): Change[] {
  if (was.status === 'missing') return [];
  const why = words.labels.reasons['not-observed'];
  return [
    change(
      'figure-withdrawn',
      id,
      was.period,
      words.changes.figureWithdrawn(title, was.periodName, was.text, why),
    ),
  ];
}

function firstFigure(id: string, title: string, now: SeriesItem, words: Words): Change[] {
  if (now.status === 'missing') return [];
  return [change('figure-added', id, now.period, words.changes.figureAdded(title, now.periodName, now.text))];
}

function periodChanges(
  id: string,
  title: string,
  was: SeriesItem,
  now: SeriesItem,
  rule: Change[],
  words: Words,
): Change[] {
  const { changes } = words;
  const { period, periodName } = now;
  const found: Change[] = [...figureChanges(id, title, was, now, words)];
  if (was.targetText !== now.targetText) {
    const text = changes.targetMoved(
      title,
      periodName,
      was.targetText ?? changes.noTarget,
      now.targetText ?? changes.noTarget,
    );
    found.push(change('target-moved', id, period, text));
  }
  if (was.polarity !== now.polarity) {
    found.push(change('rule-changed', id, period, changes.polarityChanged(title, periodName, now.polarity)));
  }
  if (was.rating !== now.rating) {
    const because = [...new Set([...found, ...rule].map(({ kind }) => kind))];
    const text = changes.ratingChanged(title, periodName, was.ratingText, now.ratingText, because);
    found.push({ ...change('rating-changed', id, period, text), because });
  }
  return found;
}

function figureChanges(id: string, title: string, was: SeriesItem, now: SeriesItem, words: Words): Change[] {
  const { changes } = words;
  const { period, periodName } = now;
  if (was.status === 'missing' && now.status === 'missing') {
    if (was.reason === now.reason) return [];
    const text = changes.reasonChanged(title, periodName, was.reasonText, now.reasonText);
    return [change('reason-changed', id, period, text)];
  }
  if (was.status === 'missing') return firstFigure(id, title, now, words);
  if (now.status === 'missing') {
    return [
      change(
        'figure-withdrawn',
        id,
        period,
        changes.figureWithdrawn(
          title,
          periodName,
          now.reason === 'confidential' ? null : was.text,
          now.reasonText,
        ),
      ),
    ];
  }
  if (was.value === now.value) return [];
  const [before, after] = was.text === now.text ? [was.value, now.value] : [was.text, now.text];
  return [change('figure-revised', id, period, changes.figureRevised(title, periodName, before, after))];
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

function change(kind: ChangeKind, id: string, period: string | null, text: string): Change {
  return { kind, id, period, text, because: [] };
}
