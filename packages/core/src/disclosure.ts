import { ZERO, type Decimal, decimal, divide, round, sum } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { sharedDenominator } from './breakdown-parts.js';
import { define } from './define.js';
import { defineObservations } from './define-observations.js';
import { derivedFactor } from './derived-value.js';
import type { ScorecardObservation } from './document-types.js';
import { groupRisks } from './disclosure-group.js';
import type { Issue } from './issue.js';
import { quote } from './quote.js';
import type { Scorecard } from './scorecard-model.js';
import { isWholeCategory } from './whole-category.js';

/** The counts that could point to a person; 0 names nobody. Source: docs/rules/disclosure.md. */
const SMALL = { least: decimal(1), most: decimal(4) };

/** One figure of the document with its place, and as a reader finds it: `Exclusions, 24/25-Q2`. */
interface Placed {
  observation: Observation;
  document: ScorecardObservation;
  path: (string | number)[];
  name: string;
}

/**
 * Figures that could point to a person, and suppressed figures that the rest of the document gives away. All are
 * warnings, which never state the figure; empty where nothing is found, which does not mean that nothing is there.
 */
export function disclosureRisks(scorecard: Scorecard): Issue[] {
  const { us, indicators } = define(scorecard);
  return indicators.flatMap((indicator, i) => {
    const path = ['indicators', i];
    const { title, observations = [] } = indicator.document;
    const ours = placed(indicator, observations, [...path, 'observations'], title);
    return [
      ...ours.flatMap((item) => figureRisks(indicator, item)),
      ...breakdownRisks(indicator, ours, path),
      ...groupRisks(indicator, us, path),
    ];
  });
}

function placed(
  { unit, frequency }: IndicatorDefinition,
  documents: readonly ScorecardObservation[],
  path: (string | number)[],
  title: string,
): Placed[] {
  return documents.flatMap((document, i) => {
    const [observation] = defineObservations([document], unit, frequency).list;
    const name = `${title}, ${document.period}`;
    return observation ? [{ observation, document, path: [...path, i], name }] : [];
  });
}

function figureRisks(indicator: IndicatorDefinition, item: Placed): Issue[] {
  const { observation, document, path, name } = item;
  if (observation.missing === 'confidential') return givenAway(item);
  const { value, numerator, denominator } = observation;
  const counts = [
    indicator.unit.kind === 'count' ? value : null,
    document.numerator === undefined ? null : numerator,
    document.denominator === undefined ? null : denominator,
  ];
  if (counts.some((count) => count !== null && isSmall(count))) {
    return [warning('small-count', path, `${name}: a count of 1 to 4 could point to a person.`)];
  }
  const workedOut = workedOutNumerator(indicator, observation);
  if (!workedOut || !isSmall(workedOut)) return [];
  const message = `${name}: the figure and its denominator together give a count of 1 to 4.`;
  return [warning('small-count-worked-out', path, message)];
}

/** What else of a suppressed observation the document still holds. */
function givenAway({ observation, document, path, name }: Placed): Issue[] {
  const { numerator, lower, upper } = observation;
  const held = [
    ...(document.value === undefined ? [] : ['value']),
    ...(numerator ? ['numerator'] : []),
    ...(lower || upper ? ['confidence limits'] : []),
    ...((document.revisions ?? []).some(({ value }) => value !== undefined) ? ['earlier figure'] : []),
  ];
  if (held.length === 0) return [];
  const message = `${name}: the figure is suppressed, but its ${held.join(' and ')} ${held.length > 1 || held[0] === 'confidence limits' ? 'are' : 'is'} still in the file.`;
  return [warning('suppressed-but-given', path, message)];
}

/** The nearest whole count, for a percent or rate published beside its denominator. */
function workedOutNumerator({ unit }: IndicatorDefinition, observation: Observation): Decimal | null {
  const { value, numerator, denominator } = observation;
  const factor = unit.kind === 'percent' || unit.kind === 'rate' ? derivedFactor(unit) : null;
  if (!value || numerator || !denominator || factor === null) return null;
  return round(divide(value.times(denominator), decimal(factor)), 0);
}

function breakdownRisks(
  indicator: IndicatorDefinition,
  ours: readonly Placed[],
  path: (string | number)[],
): Issue[] {
  return (indicator.document.breakdowns ?? []).flatMap(({ title, categories }, b) => {
    const parts = categories.map((category, c) => ({
      title: category.title,
      figures: placed(
        indicator,
        category.observations,
        [...path, 'breakdowns', b, 'categories', c, 'observations'],
        `${indicator.document.title}, ${title}: ${category.title}`,
      ),
    }));
    const periods = new Set(parts.flatMap(({ figures }) => figures.map(({ document }) => document.period)));
    return [
      ...parts.flatMap(({ figures }) => figures.flatMap((item) => figureRisks(indicator, item))),
      ...[...periods].flatMap((period) => {
        const at = (figures: readonly Placed[]) => figures.find(({ document }) => document.period === period);
        const whole = at(parts.find((part) => isWholeCategory(part.title))?.figures ?? ours);
        const items = parts.filter((part) => !isWholeCategory(part.title)).map((part) => at(part.figures));
        return subtractionRisks(indicator, whole, items, title);
      }),
    ];
  });
}

/** One figure that the whole and the other parts give by subtraction, or the whole that the parts give by addition. */
function subtractionRisks(
  indicator: IndicatorDefinition,
  whole: Placed | undefined,
  parts: readonly (Placed | undefined)[],
  title: string,
): Issue[] {
  const known = parts.flatMap((part) => (part ? [countOf(indicator, part)] : [])).filter((it) => it !== null);
  const hidden = parts.flatMap((part) => (part?.observation.missing === 'confidential' ? [part] : []));
  const total = totalOf(indicator, whole, parts);
  const [only] = hidden;
  if (only && total && known.length === parts.length - 1 && total.minus(sum(known)).gte(ZERO)) {
    const message = `${only.name}: the figure is suppressed, but the total less the other categories gives it. Suppress a second category too.`;
    return [warning('suppressed-part', only.path, message)];
  }
  if (whole?.observation.missing === 'confidential' && parts.length > 0 && known.length === parts.length) {
    const message = `${whole.name}: the figure is suppressed, but the categories of ${quote(title)} add up to it.`;
    return [warning('suppressed-total', whole.path, message)];
  }
  return [];
}

/** The whole that is stated, or the denominator of percents that may be its parts. */
function totalOf(
  indicator: IndicatorDefinition,
  whole: Placed | undefined,
  parts: readonly (Placed | undefined)[],
): Decimal | null {
  const stated = whole ? countOf(indicator, whole) : null;
  if (stated || indicator.unit.kind !== 'percent') return stated;
  const observed = parts.flatMap((part) => (part?.observation.value ? [part.observation] : []));
  return observed.length > 1 ? sharedDenominator(observed) : null;
}

/** What can be added up: counts, and the numerators of percents and rates; null for what is suppressed or unknown. */
function countOf({ unit }: IndicatorDefinition, { observation }: Placed): Decimal | null {
  if (observation.missing !== null) return null;
  return unit.kind === 'count' ? observation.value : observation.numerator;
}

function isSmall(count: Decimal): boolean {
  return count.isInteger() && count.gte(SMALL.least) && count.lte(SMALL.most);
}

function warning(code: string, path: (string | number)[], message: string): Issue {
  return { severity: 'warning', code, message, path };
}
