import type { ScorecardInput } from '@scorecard/core';
import { reportDocument } from './report.fixtures.js';

const untitled = { ...reportDocument };
delete untitled.themes;

/** One measure and no themes. */
export const oneMeasure: ScorecardInput = { ...untitled, indicators: reportDocument.indicators.slice(0, 1) };

/** Every figure is older than the report allows. */
export const staleDocument: ScorecardInput = {
  ...reportDocument,
  period: '25/26-Q2',
  rules: { staleAfter: 1 },
};

/** A tolerance that isn't the default. */
export const tenPercent: ScorecardInput = { ...reportDocument, rules: { tolerance: { percent: 10 } } };

/** A document with a polarity that is none, as a file may hold it. */
export const partialDocument: unknown = {
  ...reportDocument,
  indicators: reportDocument.indicators.map((one) =>
    one.id === 're-referrals' ? { ...one, polarity: 'up' } : one,
  ),
};
