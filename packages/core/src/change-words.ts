import type { Accumulation, Polarity } from './vocabulary.js';

/** What can differ between two editions of a scorecard. */
export type ChangeKind =
  | 'indicator-added'
  | 'indicator-removed'
  | 'figure-added'
  | 'figure-revised'
  | 'figure-withdrawn'
  | 'marker-changed'
  | 'numbers-changed'
  | 'reason-changed'
  | 'comparison-changed'
  | 'breakdown-changed'
  | 'break-changed'
  | 'no-longer-shown'
  | 'target-moved'
  | 'title-changed'
  | 'unit-changed'
  | 'rule-changed'
  | 'members-changed'
  | 'rating-changed';

/** How differences between two editions are said; each a whole sentence. */
export interface ChangeWords {
  indicatorAdded: (title: string) => string;
  indicatorRemoved: (title: string) => string;
  figureAdded: (title: string, period: string, figure: string) => string;
  /** `before` is null where saying it would undo a suppression. */
  figureRevised: (title: string, period: string, before: string | null, after: string) => string;
  /** `before` is null where saying it would undo a suppression. */
  figureWithdrawn: (title: string, period: string, before: string | null, why: string) => string;
  /** A figure that isn't ours and has gone, whatever the reason. */
  figureGone: (title: string, period: string) => string;
  /** Each is the first period of its kind that is still shown. */
  noLongerShown: (periods: string[]) => string;
  /** Markers by their names; either list may be empty. */
  markersChanged: (title: string, period: string, removed: string[], added: string[]) => string;
  /** What the figure is worked out from, which is never said itself: it could give away what is suppressed. */
  numbersChanged: (title: string, period: string) => string;
  reasonChanged: (title: string, period: string, before: string, after: string) => string;
  breakChanged: (title: string, period: string, isNew: boolean) => string;
  /** A comparator, or a breakdown and its category, as the title of a figure. */
  part: (title: string, names: string[]) => string;
  titleChanged: (before: string, after: string) => string;
  /** Either is empty for a plain number. */
  unitChanged: (title: string, before: string, after: string) => string;
  targetMoved: (title: string, period: string, before: string, after: string) => string;
  polarityChanged: (title: string, period: string, polarity: Polarity) => string;
  /** Which way is good isn’t known in one of the editions: in the later one where `isLost`. */
  polarityKnown: (title: string, isLost: boolean) => string;
  ruleChanged: (title: string) => string;
  accumulationChanged: (title: string, accumulation: Accumulation) => string;
  /** Both lists are empty where only an earlier list changed. */
  membersChanged: (name: string, joined: string[], left: string[]) => string;
  /** `because` holds the kinds of change that explain it; empty where only the rules of comparison can. */
  ratingChanged: (
    title: string,
    period: string,
    before: string,
    after: string,
    because: ChangeKind[],
  ) => string;
  noTarget: string;
}

const BECAUSE: Partial<Record<ChangeKind, string>> = {
  'figure-revised': 'the figure was revised',
  'figure-added': 'the figure is now known',
  'figure-withdrawn': 'the figure was withdrawn',
  'target-moved': 'the target moved',
  'rule-changed': 'the rule changed',
  'unit-changed': 'the unit changed',
};

/** In English. */
export const englishChanges: ChangeWords = {
  indicatorAdded: (title) => `${title} was added.`,
  indicatorRemoved: (title) => `${title} was removed.`,
  figureAdded: (title, period, figure) => `${title}: the figure for ${period} is now known, ${figure}.`,
  figureRevised: (title, period, before, after) =>
    `${title}: the figure for ${period} was revised ${before === null ? '' : `from ${before} `}to ${after}.`,
  figureWithdrawn: (title, period, before, why) =>
    `${title}: the figure for ${period}${before === null ? '' : `, ${before},`} was withdrawn (${why}).`,
  figureGone: (title, period) => `${title}: the figure for ${period} is no longer given.`,
  noLongerShown: (periods) =>
    `Figures before ${periods.join(' and before ')} are no longer shown: the later edition begins there.`,
  breakChanged: (title, period, isNew) =>
    `${title}: a break in the series at ${period} was ${isNew ? 'added' : 'removed'}.`,
  part: (title, names) => `${title} (${names.join(': ')})`,
  titleChanged: (before, after) => `${before} is now called ${after}.`,
  unitChanged: (title, before, after) =>
    before === after
      ? `${title}: the unit changed.`
      : `${title}: the unit changed from ${before || 'a plain number'} to ${after || 'a plain number'}.`,
  markersChanged: (title, period, removed, added) => {
    const gone = removed.length > 0 ? [`no longer marked ${removed.join(' or ')}`] : [];
    const parts = added.length > 0 ? [...gone, `now marked ${added.join(' and ')}`] : gone;
    return `${title}: the figure for ${period} is ${parts.join(', ')}.`;
  },
  numbersChanged: (title, period) =>
    `${title}: the numerator or denominator for ${period} changed, and the figure did not.`,
  reasonChanged: (title, period, before, after) =>
    `${title}: the reason for no figure for ${period} changed from “${before}” to “${after}”.`,
  targetMoved: (title, period, before, after) =>
    `${title}: the target for ${period} moved from ${before} to ${after}.`,
  polarityChanged: (title, period, polarity) =>
    `${title}: ${period} is now judged by another rule: ${POLARITIES[polarity]}.`,
  polarityKnown: (title, isLost) =>
    `${title}: which way is good is now ${isLost ? 'missing or could not be read' : 'known'}.`,
  ruleChanged: (title) => `${title}: the rule for rating or comparing changed.`,
  accumulationChanged: (title, accumulation) => `${title}: figures now count ${COUNTED[accumulation]}.`,
  membersChanged: (name, joined, left) =>
    joined.length + left.length === 0
      ? `${name}: an earlier list of members changed.`
      : `${name}: ${[said(joined, 'joined'), said(left, 'left')].filter((part) => part !== '').join('; ')}.`,
  ratingChanged: (title, period, before, after, because) => {
    const reasons = because.flatMap((kind) => BECAUSE[kind] ?? []);
    const why = reasons.length > 0 ? `, because ${reasons.join(' and ')}` : '';
    return `${title}: ${period} is now rated ${after} instead of ${before}${why}.`;
  },
  noTarget: 'none',
};

const POLARITIES: Record<Polarity, string> = {
  high: 'high is good',
  low: 'low is good',
  range: 'within a range is good',
  none: 'neither high nor low is judged',
};

const COUNTED: Record<Accumulation, string> = {
  period: 'each period alone',
  'year-to-date': 'the year so far',
  snapshot: 'as at the last day of each period',
};

function said(names: string[], verb: string): string {
  return names.length === 0 ? '' : `${names.join(', ')} ${verb}`;
}
