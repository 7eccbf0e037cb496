import type { ScorecardInput } from '@scorecard/core';
import { westmere } from './westmere.fixtures.js';

const [children, health, finance] = westmere.themes ?? [];
const LONG =
  'Children and young people who were helped early, with their families, by any one of the services of the borough in time';

/** The small report with all that a whole one says: aims, commentary, a measure of no theme, terms. */
export const reportDocument: ScorecardInput = {
  ...westmere,
  published: '2024-11-14',
  licence: 'OGL-UK-3.0',
  themes: [
    {
      id: 'children',
      title: children?.title ?? '',
      priorities: ['Help families early.', 'Build a settled team.'],
      successMeasures: ['Assessments happen on time.'],
      commentary: [
        {
          period: '24/25-Q2',
          text: 'Assessments are on time.\n\nAgency staffing rose.',
          actions: [{ text: 'Appoint twelve social workers', owner: 'Head of Workforce', due: '2025-03' }],
        },
      ],
    },
    { id: 'health', title: health?.title ?? '' },
    {
      id: 'finance',
      title: finance?.title ?? '',
      introduction: 'Collection is on course.',
      commentary: [{ period: '24/25-Q1', text: 'Debt falls as the year goes on.' }],
    },
  ],
  indicators: westmere.indicators.map((one) => {
    if (one.id !== 'debt-outstanding') return one;
    const alone = { ...one };
    delete alone.theme;
    return alone;
  }),
};

/** As long as text and figures get: a title of 120 characters, nine digits, fourteen periods. */
export const longDocument: ScorecardInput = {
  ...westmere,
  title: LONG,
  themes: [{ id: 'long', title: LONG, priorities: [LONG], commentary: [{ period: '24/25-Q2', text: LONG }] }],
  indicators: [
    {
      id: 'long-title',
      code: '1.1',
      title: LONG,
      theme: 'long',
      unit: { kind: 'currency', code: 'GBP', decimals: 0 },
      frequency: 'financial-quarter',
      polarity: 'low',
      targets: [{ from: '21/22-Q1', value: 186000000, basis: 'local' }],
      observations: ['21/22', '22/23', '23/24', '24/25']
        .flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`))
        .slice(0, 14)
        .map((period, i) => ({ period, value: 186903475 + i * 1234567, illustrative: true })),
      source: { title: LONG },
    },
  ],
};

/** For the pictures of the documentation: a long measure among the usual ones. */
export const picturedDocument: ScorecardInput = {
  ...reportDocument,
  themes: [...(longDocument.themes ?? []), ...(reportDocument.themes ?? [])],
  indicators: [...longDocument.indicators, ...reportDocument.indicators],
};
