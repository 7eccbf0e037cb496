import type { Scorecard } from '@scorecard/core';

type Observation = NonNullable<Scorecard['indicators'][number]['observations']>[number];

/**
 * The scorecard as it may be handed on: the numerators, denominators and limits of confidential figures, by which a
 * figure could be worked out that is not to be known, are left out.
 */
export function withheld(scorecard: Scorecard): Scorecard {
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => ({
      ...indicator,
      ...(indicator.observations && { observations: indicator.observations.map(withoutCounts) }),
      ...(indicator.comparisons && {
        comparisons: indicator.comparisons.map((comparison) => ({
          ...comparison,
          observations: comparison.observations.map(withoutCounts),
        })),
      }),
      ...(indicator.breakdowns && {
        breakdowns: indicator.breakdowns.map((breakdown) => ({
          ...breakdown,
          categories: breakdown.categories.map((category) => ({
            ...category,
            observations: category.observations.map(withoutCounts),
          })),
        })),
      }),
    })),
  };
}

/** Whether any figure of the scorecard is invented, ours or another's. */
export function isIllustrative({ indicators }: Scorecard): boolean {
  return indicators.some(({ observations = [], comparisons = [], breakdowns = [] }) =>
    [
      observations,
      ...comparisons.map((comparison) => comparison.observations),
      ...breakdowns.flatMap(({ categories }) => categories.map((category) => category.observations)),
    ].some((list) => list.some(({ illustrative }) => illustrative)),
  );
}

const COUNTS = new Set(['numerator', 'denominator', 'lower', 'upper']);

function withoutCounts(observation: Observation): Observation {
  if (observation.missing !== 'confidential') return observation;
  return Object.fromEntries(Object.entries(observation).filter(([key]) => !COUNTS.has(key))) as Observation;
}
