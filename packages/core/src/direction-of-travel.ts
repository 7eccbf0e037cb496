import { type Decimal, ZERO, decimal, divide } from './decimal.js';
import { type Target, advantage } from './shortfall.js';
import type { Movement, Polarity, TravelJudgement } from './vocabulary.js';

/** The change between two figures, judged. */
export interface Change {
  /** Latest less previous. */
  difference: Decimal;
  /** Null from zero, through zero, and where a percent means nothing (scores and grades). */
  percentChange: Decimal | null;
  movement: Movement;
  judgement: TravelJudgement;
  colour: TravelColour;
}

/** The colour of a judgement: the arrow says which way, the colour says whether that is good. */
export type TravelColour = 'green' | 'red' | 'amber' | 'none';

/** What a change is worked out from; `target` is needed for a range, `unchangedWithin` is a dead band, inclusive. */
export interface ChangeInput {
  latest: Decimal;
  previous: Decimal;
  polarity: Polarity;
  target?: Target | null;
  unchangedWithin?: Decimal;
  hasPercent?: boolean;
}

/**
 * The direction of travel from one figure to the next. Source: the notes on interpretation of Sefton Council's
 * corporate performance report (green for the good direction, red for the bad, amber for no change).
 */
export function change(input: ChangeInput): Change {
  const { latest, previous, polarity, target = null, unchangedWithin = ZERO, hasPercent = true } = input;
  const difference = latest.minus(previous);
  const gain = advantage(latest, previous, polarity, target);
  const judgement = judge(gain, unchangedWithin);
  return {
    difference,
    percentChange: hasPercent ? percentChange(latest, previous) : null,
    movement: movementOf(difference),
    judgement,
    colour: colourOf(judgement),
  };
}

/** The change as a percent of the size of the figure before; null from zero, and where the sign changed. */
function percentChange(latest: Decimal, previous: Decimal): Decimal | null {
  const crossedZero = latest.times(previous).lt(0);
  if (previous.isZero() || crossedZero) return null;
  return divide(latest.minus(previous).times(decimal(100)), previous.abs());
}

function judge(gain: Decimal | null, unchangedWithin: Decimal): TravelJudgement {
  if (gain === null) return 'not-judged';
  if (gain.abs().lte(unchangedWithin)) return 'unchanged';
  return gain.gt(0) ? 'improved' : 'worsened';
}

function movementOf(difference: Decimal): Movement {
  if (difference.isZero()) return 'level';
  return difference.gt(0) ? 'up' : 'down';
}

function colourOf(judgement: TravelJudgement): TravelColour {
  const colours = { improved: 'green', worsened: 'red', unchanged: 'amber', 'not-judged': 'none' } as const;
  return colours[judgement];
}
