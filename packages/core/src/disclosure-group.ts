import { areaKey } from './area.js';
import type { ComparisonDefinition, IndicatorDefinition, Observation, OurNames } from './definitions.js';
import { type Member, membersAt, statisticOf } from './group.js';
import type { Issue } from './issue.js';

/** Suppressed members of a group that its published figure and the other members' give away. */
export function groupRisks(indicator: IndicatorDefinition, us: OurNames, path: (string | number)[]): Issue[] {
  return indicator.comparisons.flatMap((compared) => {
    const published = compared.areas.filter(({ area }) => area === null);
    return published.flatMap(({ figures }) =>
      figures.list.flatMap((observation) => areaRisk(indicator, compared, observation, us, path)),
    );
  });
}

function areaRisk(
  indicator: IndicatorDefinition,
  compared: ComparisonDefinition,
  whole: Observation,
  us: OurNames,
  path: (string | number)[],
): Issue[] {
  const members = membersAt(compared, whole.period, us) ?? [];
  const hidden = members.filter(({ observation }) => observation?.missing === 'confidential');
  const known = members.filter(({ observation }) => isGiven(indicator, compared, observation));
  const [only] = hidden;
  if (!only || known.length !== members.length - 1 || !isGiven(indicator, compared, whole)) return [];
  const { comparator } = compared;
  const message = `${indicator.document.title}, ${whole.period.text}: the figure for ${only.name} is suppressed, but the one for ${comparator.name} and the other areas’ give it. Suppress a second area too.`;
  const at = (indicator.document.comparisons ?? []).findIndex((list) => isListOf(list, comparator.id, only));
  return [
    {
      severity: 'warning',
      code: 'suppressed-area',
      message,
      path: [...path, 'comparisons', Math.max(at, 0)],
    },
  ];
}

/** Whether an observation holds what the group's figure is made of; a median gives nothing away. */
function isGiven(
  { unit }: IndicatorDefinition,
  { comparator }: ComparisonDefinition,
  observation: Observation | null,
): boolean {
  if (!observation || observation.missing !== null) return false;
  switch (statisticOf(comparator, unit)) {
    case 'mean':
      return observation.value !== null;
    case 'pooled':
      return observation.numerator !== null;
    case 'median':
      return false;
  }
}

function isListOf(list: { comparator: string; area?: string | undefined }, id: string, { name }: Member) {
  return list.comparator === id && areaKey(list.area ?? '') === areaKey(name);
}
