import type { Scorecard } from '@scorecard/core';

type Observation = NonNullable<Scorecard['indicators'][number]['observations']>[number];

/**
 * The scorecard as it may be handed on: the values, numerators, denominators and limits of confidential figures, by which
 * a figure could be worked out that is not to be known, are left out. So is what was published before a figure became
 * confidential: taking it back would be in vain if a new file said it again.
 */
export function withheld(scorecard: Scorecard): Scorecard {
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => ({
      ...indicator,
      ...(indicator.observations && { observations: indicator.observations.map(withoutFigures) }),
      ...(indicator.comparisons && {
        comparisons: indicator.comparisons.map((comparison) => ({
          ...comparison,
          observations: comparison.observations.map(withoutFigures),
        })),
      }),
      ...(indicator.breakdowns && {
        breakdowns: indicator.breakdowns.map((breakdown) => ({
          ...breakdown,
          categories: breakdown.categories.map((category) => ({
            ...category,
            observations: category.observations.map(withoutFigures),
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

const FIGURES = new Set(['value', 'numerator', 'denominator', 'lower', 'upper']);

function withoutFigures(observation: Observation): Observation {
  if (observation.missing !== 'confidential') return observation;
  const { revisions = [], ...rest } = observation;
  const kept = revisions.filter(({ value }) => value === undefined);
  const entries = Object.entries(rest).filter(([key]) => !FIGURES.has(key));
  return { ...(Object.fromEntries(entries) as Observation), ...(kept.length > 0 && { revisions: kept }) };
}
