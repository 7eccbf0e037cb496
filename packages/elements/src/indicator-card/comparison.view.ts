import type { ComparisonResult, IndicatorResult, Labels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';

/** Beside others: a row each. */
export interface Comparison {
  caption: string;
  /** True where its figures are too long to stand beside a name in a narrow box. */
  isLong: boolean;
  rows: { name: string; detail: string | null; text: string; difference: string; judgement: string }[];
}

/** More letters than these, figure and difference together, leave a name no room. */
const MOST_LETTERS = 16;

/** How an indicator stands beside its comparators; null where it has none. */
export function comparisonView(
  { organisation, labels }: Results,
  { comparisons, latest }: IndicatorResult,
): Comparison | null {
  if (comparisons.length === 0) return null;
  const rows = comparisons.map((item) => ({
    name: item.name,
    detail: detail(item, labels),
    text: item.text,
    difference: item.shortText ?? '',
    judgement: item.reason === null ? item.judgementText : labels.reasons[item.reason],
  }));
  return {
    caption: organisation
      ? fill(labels.comparedWith, { name: organisation.name, figure: latest.text })
      : fill(labels.comparedWithFigure, { figure: latest.text }),
    isLong: rows.some(({ text, difference }) => text.length + difference.length > MOST_LETTERS),
    rows,
  };
}

/** The period of their figure, how many members it is of, and our place among them. */
function detail(item: ComparisonResult, labels: Labels): string | null {
  const quartile = item.quartile && fill(labels.chart.quartile, { band: labels.chart.bands[item.quartile] });
  return [comparedAt(item, labels), item.membersText, quartile].filter(Boolean).join('; ') || null;
}

/** The period of their figure, where it isn't that of our latest. */
function comparedAt({ behind, periodsDiffer, periodName }: ComparisonResult, labels: Labels): string | null {
  if (periodName === null) return null;
  if (behind) return fill(labels.bothAt, { period: periodName });
  return periodsDiffer ? fill(labels.atPeriod, { period: periodName }) : null;
}
