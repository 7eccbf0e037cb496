import type { ScorecardInput } from '@scorecard/core';
import type { Place } from './cell.js';
import type { Judgement } from './judgement.js';

type IndicatorInput = ScorecardInput['indicators'][number];

/** The cell that a part of the document is from; `isFigure` where its row stands or falls with that part. */
export type PlaceOf = [path: string, place: Place & { isFigure?: boolean }];

/** The figures and the judgement of one indicator as the document writes them, with the cells they are from. */
export interface IndicatorDraft {
  row: number;
  figures: Pick<IndicatorInput, 'observations' | 'comparisons' | 'breakdowns' | 'commentary'>;
  settings: Omit<IndicatorInput, 'id' | 'title' | 'theme' | 'targets'> &
    Pick<Judgement['settings'], 'targets'>;
  /** By their path within the indicator: `observations.3`. */
  places: PlaceOf[];
  /** The rows that brought something. */
  used: Set<number>;
}
