import { quote } from './cell.js';

/** The way to a place in a document. */
export type Path = (string | number)[];

/** What is at a place of the document, by the last keys of the way there. */
const WORDS: Readonly<Record<string, string>> = {
  title: 'the title of the scorecard',
  organisation: 'whose scorecard it is',
  period: 'the reporting period',
  published: 'when it was published',
  licence: 'the licence',
  source: 'the source',
  rules: 'the rules for every indicator',
  themes: 'themes',
  'themes.id': 'the ids of themes',
  'indicators.theme': 'the ids of themes',
  'themes.introduction': 'the introductions of themes',
  'themes.priorities': 'the priorities of themes',
  'themes.successMeasures': 'the success measures of themes',
  'themes.commentary': 'commentary on themes',
  comparators: 'groups that we are compared with',
  'comparators.id': 'the ids of comparators',
  'comparators.kind': 'what kind of comparator each is',
  'comparators.statistic': 'how the figure of a group is worked out',
  'comparators.members': 'who is in a group',
  indicators: 'whole indicators',
  'indicators.source': 'the sources of indicators',
  'indicators.unit': 'units, as the document has them',
  'unit.decimals': 'units, as the document has them',
  'indicators.frequency': 'how often indicators are reported',
  'indicators.accumulation': 'that figures count the year so far',
  'indicators.polarity': 'which way is good, in periods without a figure',
  'indicators.tolerance': 'tolerances, in periods without a figure',
  'indicators.rating': 'the rule for amber',
  'indicators.compareWith': 'which period a figure is compared with',
  'indicators.unchangedWithin': 'within what a figure counts as unchanged',
  'indicators.sameWithin': 'within what a figure counts as the same as another',
  'indicators.staleAfter': 'when figures are stale',
  'indicators.targetStatus': 'why there is no target',
  'indicators.targets': 'targets',
  'targets.basis': 'who set a target',
  'targets.agreed': 'when a target was agreed',
  'targets.from': 'when a target takes effect, before the first figure',
  'targets.to': 'when a target ends',
  'indicators.baseline': 'baselines',
  'indicators.milestones': 'milestones',
  'indicators.references': 'values for reference',
  'indicators.reported': 'when indicators began and ended',
  'indicators.breaks': 'breaks in a series',
  'indicators.cautions': 'cautions',
  'indicators.description': 'descriptions',
  'indicators.owner': 'the owners of indicators',
  'indicators.observations': 'figures',
  'indicators.comparisons': 'figures of others',
  'comparisons.comparator': 'the ids of comparators',
  'comparisons.area': 'which group an area is counted in',
  'comparisons.frequency': 'how often figures of others are reported',
  'indicators.breakdowns': 'figures by category',
  'breakdowns.id': 'the ids of breakdowns',
  'indicators.commentary': 'commentary',
  'commentary.actions': 'actions',
  'observations.revisions': 'what was published before a revision',
  'observations.immature': 'that a figure is too early to compare',
  'observations.illustrative': 'which single figures are illustrative',
  'observations.value': 'values, as they were recorded',
  'observations.note': 'notes on figures',
  'observations.numerator': 'numerators and denominators, which are never written of confidential figures',
  'observations.denominator': 'numerators and denominators, which are never written of confidential figures',
  'observations.lower': 'confidence limits',
  'observations.upper': 'confidence limits',
};

/** What is left out of an indicator where which way is good is, in every period: it is named, since it loses its colour. */
export function notJudged(title: string): string {
  return `which way is good of ${quote(title)}, so that nothing of it is judged`;
}

/** In words what is at a path, or what it is part of: `[indicators, 0, targets, 2, basis]` is `who set a target`. */
export function leftOutWords(path: Path): string {
  const keys = path.filter((key) => typeof key === 'string');
  for (let end = keys.length; end > 1; end--) {
    const words = WORDS[keys.slice(end - 2, end).join('.')];
    if (words !== undefined) return words;
  }
  const [first = ''] = keys;
  return (keys.length === 1 ? WORDS[first] : undefined) ?? `“${keys.join('.')}”`;
}
