import type { ScorecardObservation } from './document-types.js';
import type { Scorecard } from './scorecard-model.js';

/**
 * When to look: `true` for what was first said of each period, or an ISO date for what was said by then. An
 * observation without revisions has only ever said one thing.
 */
export type AsPublished = true | string;

/** The document with every observation as it was said then; an observation not yet published then is left out. */
export function scorecardAsPublished(scorecard: Scorecard, when: AsPublished): Scorecard {
  const said = (observations: readonly ScorecardObservation[]) =>
    observations.flatMap((observation) => asPublished(observation, when, scorecard.published) ?? []);
  return {
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => ({
      ...indicator,
      observations: said(indicator.observations ?? []),
      ...(indicator.breakdowns && {
        breakdowns: indicator.breakdowns.map((breakdown) => ({
          ...breakdown,
          categories: breakdown.categories.map((category) => ({
            ...category,
            observations: said(category.observations),
          })),
        })),
      }),
      comparisons: (indicator.comparisons ?? []).map((item) => ({
        ...item,
        observations: said(item.observations),
      })),
    })),
  };
}

/**
 * The observation as it was said then. Each revision holds what was published on its day, until the next; the
 * observation itself is what the document says, published on the document's own day. Null where nothing had been
 * published yet.
 */
function asPublished(
  observation: ScorecardObservation,
  when: AsPublished,
  documentPublished: string | undefined,
): ScorecardObservation | null {
  const revisions = (observation.revisions ?? []).toSorted((a, b) => (a.published < b.published ? -1 : 1));
  const isCurrent =
    revisions.length === 0 || (when !== true && documentPublished !== undefined && when >= documentPublished);
  if (isCurrent) return observation;
  const said = when === true ? revisions[0] : revisions.findLast(({ published }) => published <= when);
  if (!said) return null;
  const { value, missing } = said;
  const { period, markers, note, illustrative } = observation;
  return {
    period,
    ...(value === undefined ? { missing: missing ?? 'not-available' } : { value }),
    ...(markers && { markers: markers.filter((marker) => marker !== 'r') }),
    ...(note === undefined ? {} : { note }),
    ...(illustrative === undefined ? {} : { illustrative }),
  };
}
