import type { Breakdowns } from './breakdowns.js';
import { quote } from './cell.js';
import type { Comparators } from './comparators.js';
import type { IndicatorDraft } from './draft.js';
import type { Ledger } from './ledger.js';
import type { Placed } from './series-figures.js';
import type { Series } from './series.js';

/** Puts a series where it belongs: our own figures, a comparison or a category of a breakdown. */
export function addSeries(
  draft: IndicatorDraft,
  series: Series,
  placed: readonly Placed[],
  breakdowns: Breakdowns,
  comparators: Comparators,
  ledger: Ledger,
): void {
  const filled = placed.filter(({ observation }) => observation !== null);
  const observations = filled.flatMap(({ observation }) => observation ?? []);
  // A category whose figures can't be used stays: without it the others would seem the whole.
  const isRefused = series.category && !series.area && series.entries.some(({ cells }) => cells.value);
  if (filled.length === 0 && !isRefused) return;
  const { figures, places } = draft;
  const note = (path: string) => {
    for (const [i, { entry }] of filled.entries()) {
      places.push([
        `${path}.${i}`,
        { ...(entry.cells.value ?? { row: entry.row, column: 1 }), isFigure: true },
      ]);
      draft.used.add(entry.row);
    }
  };
  if (series.breakdown || series.category) {
    if (series.area) {
      const message = `${quote(series.area.text)} is another area: a breakdown holds our own figures alone.`;
      for (const { entry } of filled) ledger.warn({ row: entry.row }, 'other-breakdown', message);
      return;
    }
    note(breakdowns.add(series, observations));
    figures.breakdowns = breakdowns.list;
  } else if (!series.area) {
    figures.observations = observations;
    note('observations');
  } else {
    const { frequency } = series.rule;
    const isOther = JSON.stringify(frequency) !== JSON.stringify(draft.settings.frequency);
    for (const compared of comparators.of(series.area)) {
      figures.comparisons ??= [];
      note(`comparisons.${figures.comparisons.length}.observations`);
      figures.comparisons.push({ ...compared, ...(isOther && { frequency }), observations });
    }
  }
}
