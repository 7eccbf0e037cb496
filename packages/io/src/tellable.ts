import { type Scorecard, periodEnd, periodStart } from '@scorecard/core';
import { canTellGrades } from './grade-text.js';

type Indicator = Scorecard['indicators'][number];

/**
 * The scorecard without what a table's reader could not know to leave aside: indicators whose grades a Unit cell can't
 * name, and figures from before an indicator began or after it ended that would come out as its latest.
 */
export function tellable(scorecard: Scorecard): Scorecard {
  const told = scorecard.indicators.filter(
    ({ unit }) => unit?.kind !== 'grade' || canTellGrades(unit.grades),
  );
  return { ...scorecard, indicators: told.map(withinReported) };
}

function withinReported(indicator: Indicator): Indicator {
  const { reported: { from, to } = {}, observations } = indicator;
  if (!observations || (from === undefined && to === undefined)) return indicator;
  const kept = observations.filter(({ period }) => to === undefined || periodEnd(period) <= periodEnd(to));
  const isSince = ({ period }: { period: string }) =>
    from === undefined || periodEnd(period) >= periodStart(from);
  const hasLatest = kept.some((one) => one.missing === undefined && isSince(one));
  return { ...indicator, observations: hasLatest ? kept : kept.filter(isSince) };
}
