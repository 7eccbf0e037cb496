import type { PeriodColumn } from '@scorecard/core/graph';

/** The classes of a period's column: the latest is strong, a new year stands off, markers need room to hang. */
export function periodClass(column: Pick<PeriodColumn, 'isLatest' | 'startsYear' | 'hasMarkers'>): string {
  const { isLatest, startsYear, hasMarkers } = column;
  return `n period${isLatest ? ' latest' : ''}${startsYear ? ' new-year' : ''}${hasMarkers ? ' marked' : ''}`;
}
