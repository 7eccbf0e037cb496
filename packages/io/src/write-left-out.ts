import { type Scorecard, formatPlace } from '@scorecard/core';
import { type Path, leftOutWords, notJudged } from './left-out-words.js';
import { withheld } from './withheld.js';

/** A kind of thing that a file does not hold, in words, and where in the scorecard each is: `indicators[0].targets[0].basis`. */
export interface LeftOut {
  what: string;
  paths: string[];
}

type Item = Readonly<Record<string, unknown>>;

/** What a list's items are told apart by, so that one that is left out doesn't move the rest; others are by their order. */
const KEYS: Readonly<Record<string, string>> = {
  indicators: 'id',
  themes: 'title',
  comparators: 'name',
  comparisons: 'name',
  breakdowns: 'title',
  categories: 'title',
  observations: 'period',
  commentary: 'period',
  milestones: 'period',
  references: 'title',
  targets: 'value',
  polarity: 'value',
  tolerance: 'value',
};

/** What a scorecard has, or has otherwise, than the one read back from a file. Each kind once, with its places. */
export function leftOutOf(scorecard: Scorecard, readBack: Scorecard): LeftOut[] {
  const found = new Map<string, string[]>();
  for (const path of differences(comparable(scorecard), comparable(readBack), [])) {
    const unjudged = unjudgedAt(path, scorecard, readBack);
    const what = unjudged === null ? leftOutWords(path) : notJudged(unjudged);
    const paths = found.get(what) ?? [];
    found.set(what, paths);
    paths.push(formatPlace({ severity: 'warning', code: 'left-out', message: '', path }));
  }
  return [...found].map(([what, paths]) => ({ what, paths }));
}

/** The title of the indicator that loses at a path which way is good in every period, and so its colour; null for other places. */
function unjudgedAt([list, at, key]: Path, scorecard: Scorecard, readBack: Scorecard): string | null {
  if (list !== 'indicators' || typeof at !== 'number' || key !== 'polarity') return null;
  const ours = scorecard.indicators[at];
  const theirs = readBack.indicators.find(({ id }) => id === ours?.id);
  return ours && theirs && (theirs.polarity ?? 'none') === 'none' ? ours.title : null;
}

/** What no file of ours holds of confidential figures: the counts behind them and what was published of them before. */
export function withheldFrom(scorecard: Scorecard): LeftOut[] {
  return leftOutOf(scorecard, withheld(scorecard));
}

/** A table has no ids of comparators, so comparisons go by their area; and a tolerance for all is that of each. */
function comparable(scorecard: Scorecard): Item {
  const { comparators = [], indicators, rules } = scorecard;
  const names = new Map(comparators.map(({ id, name }) => [id, name]));
  return {
    ...scorecard,
    ...(rules && { rules: { ...rules, tolerance: undefined } }),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      tolerance: indicator.tolerance ?? rules?.tolerance,
      comparisons: indicator.comparisons?.map((comparison) => ({
        ...comparison,
        name: comparison.area ?? names.get(comparison.comparator) ?? comparison.comparator,
      })),
    })),
  };
}

/** The paths at which the second has not what the first has, or has more. */
function differences(ours: unknown, theirs: unknown, path: Path): Path[] {
  if (Array.isArray(ours)) return listDifferences(ours, Array.isArray(theirs) ? theirs : [], path);
  if (!isItem(ours)) return Object.is(ours, theirs) ? [] : [path];
  if (!isItem(theirs)) return [path];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) => {
    if (isNothing(ours[key]) && isNothing(theirs[key])) return [];
    if (isNothing(ours[key]) || isNothing(theirs[key])) return [[...path, key]];
    return differences(ours[key], theirs[key], [...path, key]);
  });
}

function listDifferences(ours: readonly unknown[], theirs: readonly unknown[], path: Path): Path[] {
  if (!ours.every((item) => isItem(item)))
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [path];
  const others = new Map<string, unknown[]>();
  for (const item of theirs.toReversed()) {
    const key = keyOf(item, path);
    const same = others.get(key);
    if (same) same.push(item);
    else others.set(key, [item]);
  }
  const found = ours.flatMap((item, i) => {
    const match = others.get(keyOf(item, path))?.pop();
    return match === undefined ? [[...path, i]] : differences(item, match, [...path, i]);
  });
  const isMore = [...others.values()].some((rest) => rest.length > 0);
  return isMore && found.length === 0 ? [path] : found;
}

/** Empty where the items of a list go by their order. */
function keyOf(item: unknown, path: Path): string {
  const key = KEYS[String(path.at(-1))];
  return key !== undefined && isItem(item) ? JSON.stringify(item[key]) : '';
}

function isItem(value: unknown): value is Item {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Nothing said: no key, or an empty list or object. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    (value !== null && typeof value === 'object' && Object.values(value).every(isNothing))
  );
}
