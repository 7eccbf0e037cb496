import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import grades from '../../../../examples/scorecards/edge-grades.json' with { type: 'json' };
import missing from '../../../../examples/scorecards/edge-missing.json' with { type: 'json' };
import inspection from '../../../../examples/scorecards/r6-school-inspection.json' with { type: 'json' };
import strategy from '../../../../examples/scorecards/r7-education-strategy.json' with { type: 'json' };
import scoreCard from '../../../../examples/scorecards/r2-strategy-score-card.json' with { type: 'json' };
import suppressed from '../../../../examples/scorecards/edge-suppressed.json' with { type: 'json' };
import sefton from '../../../../examples/sefton/children.json' with { type: 'json' };

const worked = (document: unknown): Results => evaluateScorecard(parseScorecard(document));

/** The score card of all 39 measures, of the fictional borough. */
export const scoreCardResults = worked(scoreCard);

/** The same measures as Sefton publishes them. */
export const seftonResults = worked(sefton);

/** Big numbers, with what they are made of. */
export const strategyResults = worked(strategy);

/** A school that improved by a grade. */
export const inspectionResults = worked(inspection);

/** Grades on target, pending, one off, one off and close, and beside others. */
export const gradesResults = worked(grades);

/** A measure of which one category is suppressed. */
export const suppressedResults = worked(suppressed);

/** Each reason for a missing figure. */
export const missingResults = worked(missing);

/** As many tiles as anybody has measures, compared with nobody: a check of so many takes long enough. */
export const threeHundred: Results = {
  ...scoreCardResults,
  indicators: Array.from({ length: 300 }, (_, i) => i).flatMap((i) => {
    const one = scoreCardResults.indicators[i % scoreCardResults.indicators.length];
    return one ? [{ ...one, id: `${one.id}-${i}`, comparisons: [] }] : [];
  }),
};
