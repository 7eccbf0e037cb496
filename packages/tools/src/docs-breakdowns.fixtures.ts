import { NOW, areasOf, figureOf, resultOf } from './docs-cells.fixtures.js';
import type { Answer, Row } from './docs-tables.js';

const BEFORE = '24/25-Q1';

const listed = (texts: (string | undefined)[]) =>
  texts.some((text) => text !== undefined) ? texts.map((text) => text ?? 'none').join(', ') : null;

/** The breakdown that a row's figures make. */
function breakdownOf(row: Row) {
  const categories = areasOf(row.Categories!).map(({ area, observations }) => ({
    title: area,
    observations,
  }));
  const own = row["Measure's own figure"]!;
  const more = {
    observations: own === 'none' ? [] : [figureOf(NOW, own)],
    breakdowns: [{ id: 'b', title: 'B', categories }],
    ...(row.Unit === 'currency' && { unit: { kind: 'currency', code: 'GBP' } }),
  };
  return resultOf(row, more, { period: NOW }).breakdowns[0]!;
}

/** The answers of the page on breakdowns. */
export const breakdowns: Record<string, Answer> = {
  'breakdown-parts': (row) => {
    const told = breakdownOf(row);
    return {
      Total: told.total?.text,
      Shares: listed(told.categories.map(({ share }) => share?.text)),
      Overall: told.own?.text,
      'From overall': listed(told.categories.map(({ fromOwn }) => fromOwn?.text)),
      Gap: told.gap?.text,
    };
  },
  'breakdown-extremes': (row) => {
    const { best, worst, gap } = breakdownOf(row);
    return { Best: best?.title, Worst: worst?.title, Gap: gap?.text };
  },
  'breakdown-gap': (row) => {
    const [before, now] = [areasOf(row.Before!), areasOf(row.Now!)];
    const categories = now.map(({ area, observations }) => ({
      title: area,
      observations: [
        ...before
          .filter((one) => one.area === area)
          .flatMap((one) => one.observations.map((observation) => ({ ...observation, period: BEFORE }))),
        ...observations,
      ],
    }));
    const told = resultOf(row, { breakdowns: [{ id: 'b', title: 'B', categories }] }, { period: NOW });
    return { Said: told.breakdowns[0]?.gapChange?.text };
  },
};
