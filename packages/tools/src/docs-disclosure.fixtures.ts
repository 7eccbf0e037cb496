import * as core from '@scorecard/core';
import { NOW, areasOf, figureOf, indicatorOf, scorecardOf } from './docs-cells.fixtures.js';
import type { Answer } from './docs-tables.js';

/** What is told of one measure: its codes, or null. */
function warningsOf(indicator: object, more: object = {}): string | null {
  const risks = core.disclosureRisks(scorecardOf([indicator], more));
  return [...new Set(risks.map(({ code }) => code))].join(' ') || null;
}

const own = (text: string) => (text === 'none' ? [] : [figureOf(NOW, text)]);

/** The answers of the page on disclosure. */
export const disclosure: Record<string, Answer> = {
  disclosure: (row) => ({ Warning: warningsOf(indicatorOf(row)) }),
  'disclosure-parts': (row) => {
    const categories = areasOf(row.Categories!).map(({ area: title, observations }) => ({
      title,
      observations,
    }));
    const observations = own(row["Measure's own figure"]!);
    const breakdowns = [{ id: 'b', title: 'B', categories }];
    return { Warning: warningsOf(indicatorOf({ Unit: 'count' }, { observations, breakdowns })) };
  },
  'disclosure-areas': (row) => {
    const areas = areasOf(row['Members’ figures']!);
    const published = own(row['Published figure']!);
    const comparisons = [...areas, ...(published.length > 0 ? [{ observations: published }] : [])];
    const members = areas.map(({ area }) => area);
    const group = { id: 'c', name: 'C', kind: 'group', statistic: row.Statistic!, members };
    const indicator = indicatorOf(
      {},
      { comparisons: comparisons.map((item) => ({ comparator: 'c', ...item })) },
    );
    return { Warning: warningsOf(indicator, { comparators: [group] }) };
  },
};
