import type { ChangeKind } from './change-words.js';
import { change, type Change, type DatedFigure, figureChanges, firstFigure } from './changed-figure.js';
import { type NumbersAt, withNumbers } from './changed-numbers.js';
import type { BreakdownResult, ComparisonResult, Figure, IndicatorResult } from './results.js';
import { comparePeriods } from './step-period.js';
import type { Words } from './words.js';

/** What two editions hold of one indicator. */
interface Parts {
  before: IndicatorResult;
  after: IndicatorResult;
  /** The numbers behind its figures, then and now. */
  numbers: readonly [NumbersAt, NumbersAt];
  /** True of a period that the later edition as a whole no longer shows. */
  isDropped: (period: string) => boolean;
  words: Words;
}

/** The figures of one part, in order of their periods. */
interface PartFigures {
  /** Its names below the indicator's: `Sex`, `Women`. */
  names: string[];
  figures: DatedFigure[];
  /** Where results begin to hold them; null where as far back as our own figures. */
  begins: string | null;
  /** False where a former figure could give away one that is suppressed now. */
  mayTell: (period: string) => boolean;
}

/** What differs in the figures an indicator is compared with and in those of its categories. */
export function changedParts(parts: Parts): Change[] {
  const {
    before,
    after,
    numbers: [then, now],
  } = parts;
  const comparisons = (one: IndicatorResult) =>
    new Map(one.comparisons.map((item) => [item.comparator, comparisonFigures(item, one)]));
  const categories = (one: IndicatorResult, numbers: NumbersAt) =>
    new Map(one.breakdowns.flatMap((item) => categoryFigures(item, numbers)));
  return [
    ...changesIn('comparison-changed', comparisons(before), comparisons(after), parts),
    ...changesIn('breakdown-changed', categories(before, then), categories(after, now), parts),
  ];
}

function changesIn(
  kind: ChangeKind,
  before: ReadonlyMap<string, PartFigures>,
  after: ReadonlyMap<string, PartFigures>,
  parts: Parts,
): Change[] {
  const { changes } = parts.words;
  const { id, title } = parts.after;
  const told = (text: string) => change(kind, id, null, text);
  return [
    ...[...after].flatMap(([key, now]) => {
      const was = before.get(key);
      const name = changes.part(title, now.names);
      if (!was) return [told(changes.indicatorAdded(name))];
      return figuresIn({ id, title: name }, was, now, parts).map((item) => ({ ...item, kind }));
    }),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .map(([, { names }]) => told(changes.indicatorRemoved(changes.part(title, names)))),
  ];
}

/** Results hold only so many periods of a breakdown: one that falls out at the old end is no change. */
function figuresIn(
  subject: { id: string; title: string },
  was: PartFigures,
  now: PartFigures,
  { isDropped, words }: Parts,
): Change[] {
  const then = new Map(was.figures.map((item) => [item.period, item]));
  const kept = new Set(now.figures.map(({ period }) => period));
  const gone = was.figures.filter(
    (item) =>
      item.status === 'observed' && !kept.has(item.period) && !isDropped(item.period) && !isBefore(item, now),
  );
  return [
    ...gone.map(({ period, periodName }) =>
      change('figure-withdrawn', subject.id, period, words.changes.figureGone(subject.title, periodName)),
    ),
    ...now.figures.flatMap((item) => {
      const earlier = then.get(item.period);
      if (earlier) return figureChanges(subject, earlier, item, words, now.mayTell(item.period));
      return isBefore(item, was) ? [] : firstFigure(subject, item, words);
    }),
  ];
}

function isBefore({ period }: DatedFigure, { begins }: PartFigures): boolean {
  return begins !== null && comparePeriods(period, begins) < 0;
}

/** A group's former figure, less its figure now, could give away a member that is suppressed now. */
function comparisonFigures({ name, kind, series }: ComparisonResult, one: IndicatorResult): PartFigures {
  const names = new Map(one.series.map(({ period, periodName }) => [period, periodName]));
  const figures = series.map(({ period, value, text }) => ({
    status: 'observed' as const,
    ...{ period, periodName: names.get(period) ?? period, value, text, markers: [] },
  }));
  return { names: [name], figures, begins: null, mayTell: () => kind !== 'group' };
}

function categoryFigures(
  { id, title, period, periodName, categories, earlier }: BreakdownResult,
  numbers: NumbersAt,
) {
  const latest = period === null ? [] : [{ period, periodName: periodName ?? period, figures: categories }];
  const all: { period: string; periodName: string; figures: Figure[] }[] = [...earlier, ...latest];
  const begins = all[0]?.period ?? null;
  const hasSuppressed = new Set(
    all.filter(({ figures }) => figures.some(isSuppressed)).map((at) => at.period),
  );
  return categories.map((category, i): [string, PartFigures] => {
    const figures = all.flatMap(({ figures: each, ...at }) => {
      const figure = each[i];
      const dated = figure && { ...figure, period: at.period, periodName: at.periodName };
      return dated ? [withNumbers(dated, [id, category.title], numbers)] : [];
    });
    const mayTell = (at: string) => !hasSuppressed.has(at);
    return [
      JSON.stringify([id, category.title]),
      { names: [title, category.title], figures, begins, mayTell },
    ];
  });
}

function isSuppressed(figure: Figure): boolean {
  return figure.status === 'missing' && figure.reason === 'confidential';
}
