import type { ChangeKind } from './change-words.js';
import { type Numbers, numbersDiffer } from './changed-numbers.js';
import type { Figure } from './results.js';
import type { Words } from './words.js';

/** One difference between two editions of a scorecard. */
export interface Change {
  kind: ChangeKind;
  /** The indicator's id, or for a member list the comparator's; null for the whole edition. */
  id: string | null;
  /** Canonical; null where the change is of no one period. */
  period: string | null;
  /** The whole sentence. */
  text: string;
  /** What a change of rating comes from; empty for any other kind. */
  because: ChangeKind[];
}

/** What a figure is of. */
interface Subject {
  id: string;
  title: string;
}

/** A figure of one period, with the period's name in a sentence and what it is worked out from. */
export type DatedFigure = Figure & { period: string; periodName: string; numbers?: Numbers | undefined };

/** A change that explains itself. */
export function change(kind: ChangeKind, id: string | null, period: string | null, text: string): Change {
  return { kind, id, period, text, because: [] };
}

/**
 * A figure of one period against the same period's; a difference only in how it is written is none. Where a former
 * figure could undo a suppression it is not told.
 */
export function figureChanges(
  { id, title }: Subject,
  was: DatedFigure,
  now: DatedFigure,
  words: Words,
  mayTell = true,
): Change[] {
  const { changes } = words;
  const { period, periodName } = now;
  if (was.status === 'missing' && now.status === 'missing') {
    if (was.reason === now.reason) return [];
    const text = changes.reasonChanged(title, periodName, was.reasonText, now.reasonText);
    return [change('reason-changed', id, period, text)];
  }
  if (was.status === 'missing') return firstFigure({ id, title }, now, words);
  if (now.status === 'missing') {
    const before = mayTell && now.reason !== 'confidential' ? was.text : null;
    const text = changes.figureWithdrawn(title, periodName, before, now.reasonText);
    return [change('figure-withdrawn', id, period, text)];
  }
  const marked = markerChanges({ id, title }, was, now, words);
  if (was.value === now.value) {
    if (!numbersDiffer(was.numbers, now.numbers)) return marked;
    return [...marked, change('numbers-changed', id, period, changes.numbersChanged(title, periodName))];
  }
  const [before, after] = was.text === now.text ? [was.value, now.value] : [was.text, now.text];
  const text = changes.figureRevised(title, periodName, mayTell ? before : null, after);
  return [change('figure-revised', id, period, text), ...marked];
}

type Observed = DatedFigure & { status: 'observed' };

/** That a figure which is revised is marked so is no news. */
function markerChanges({ id, title }: Subject, was: Observed, now: Observed, words: Words): Change[] {
  const isRevised = was.value !== now.value;
  const names = (from: Observed, without: Observed) =>
    from.markers.flatMap((marker) =>
      without.markers.includes(marker) ? [] : [words.labels.markers[marker]],
    );
  const removed = names(was, now);
  const added = names(now, was).filter((name) => !isRevised || name !== words.labels.markers.r);
  if (removed.length + added.length === 0) return [];
  const text = words.changes.markersChanged(title, now.periodName, removed, added);
  return [change('marker-changed', id, now.period, text)];
}

/** A figure that was not there before; none where it is still missing. */
export function firstFigure({ id, title }: Subject, now: DatedFigure, words: Words): Change[] {
  if (now.status === 'missing') return [];
  return [change('figure-added', id, now.period, words.changes.figureAdded(title, now.periodName, now.text))];
}

/** A figure whose row has gone. */
export function figureWithdrawn({ id, title }: Subject, was: DatedFigure, words: Words): Change[] {
  if (was.status === 'missing') return [];
  const { changes, labels } = words;
  const text = changes.figureWithdrawn(title, was.periodName, was.text, labels.reasons['not-observed']);
  return [change('figure-withdrawn', id, was.period, text)];
}
