import { areaKey } from './area.js';
import { checkObservations, type ObservationSetting } from './check-observations.js';
import type { ScorecardComparator, ScorecardComparison, ScorecardIndicator } from './document-types.js';
import { suggestion } from './nearest.js';
import type { Report } from './report.js';
import type { Path } from './salvage.js';

/** What the document says for every indicator. */
export interface Shared {
  /** By id, in the document's order. */
  comparators: ReadonlyMap<string, ScorecardComparator>;
  /** Us, as lists of areas know us. */
  us: readonly string[];
  tolerance: ScorecardIndicator['tolerance'];
}

/**
 * The figures of others that hold. A list of a comparator that isn't there is left out; an area that is in no list of
 * members is a warning, since it counts in no group; a period given twice for one area keeps the first.
 */
export function checkComparisons(
  comparisons: readonly ScorecardComparison[],
  setting: ObservationSetting,
  { comparators, us }: Shared,
  path: Path,
  report: Report,
): ScorecardComparison[] {
  const seen = new Set<string>();
  return comparisons.flatMap((comparison, i) => {
    const comparator = comparators.get(comparison.comparator);
    if (!comparator) {
      reportUnknown(comparison.comparator, [...comparators.keys()], [...path, i, 'comparator'], report);
      return [];
    }
    warnOfUnknownArea(comparison, comparator, us, [...path, i, 'area'], report);
    const theirs = { ...setting, frequency: comparison.frequency ?? setting.frequency };
    const place = [...path, i, 'observations'];
    const observations = checkObservations(comparison.observations, theirs, place, report).filter(
      ({ period }) => {
        const key = JSON.stringify([
          comparison.comparator,
          areaKey(comparison.area ?? ''),
          theirs.frequency,
          period,
        ]);
        if (!seen.has(key)) return seen.add(key);
        report.error(
          place,
          'duplicate-period',
          `There is another list with ${period} for the same area: keep one of them.`,
        );
        return false;
      },
    );
    return [{ ...comparison, observations }];
  });
}

function reportUnknown(id: string, ids: readonly string[], path: Path, report: Report): void {
  const known = ids.length > 0 ? `it should be one of ${ids.join(', ')}` : 'the document has no comparators';
  report.error(path, 'unknown-comparator', `There is no comparator “${id}”: ${known}.`);
}

function warnOfUnknownArea(
  { area }: ScorecardComparison,
  { kind, name, members = [] }: ScorecardComparator,
  us: readonly string[],
  path: Path,
  report: Report,
): void {
  const names = members.flatMap((member) => (typeof member === 'string' ? [member] : member.value));
  if (
    area === undefined ||
    kind !== 'group' ||
    [...names, ...us].some((known) => areaKey(known) === areaKey(area))
  )
    return;
  report.warn(
    path,
    'unknown-area',
    `“${area}” is in no list of members of ${name}, so it is not counted.${suggestion(area, names)}`,
  );
}
