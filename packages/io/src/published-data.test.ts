import { existsSync, readFileSync } from 'node:fs';
import { evaluateIndicator } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type Mapping, type ReadOptions, type TableReading, mappings, readCsv } from './index.js';

/** Real published tables lie beside the project, not in it; without them these tests are skipped. */
const folder = new URL('../../../../shared/data/', import.meta.url);
const read = (file: string, options: ReadOptions) =>
  readCsv(readFileSync(new URL(file, folder), 'utf8'), options);

const { lait, lgbf, trafford } = mappings;
const neighbours: Mapping = { ...mappings.neighbours, fixed: { comparator: 'Statistical neighbours' } };

/** How many issues there are of each kind. */
function kindsOf({ issues }: TableReading): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { code } of issues) kinds[code] = (kinds[code] ?? 0) + 1;
  return kinds;
}

describe.skipIf(!existsSync(folder))('Published tables', () => {
  it.each<[string, string, Mapping, number, number, Record<string, number>]>([
    ['lait/sefton-and-comparators.csv', 'Sefton', lait, 6102, 609, { 'float-noise': 1, 'unknown-unit': 1 }],
    ['lait/national.csv', 'Sefton', lait, 4080, 665, { 'no-polarity': 1, 'float-noise': 1 }],
    ['lgbf/quarterly.csv', 'Aberdeen City', lgbf, 1339, 0, { 'no-polarity': 1, 'numbers-disagree': 83 }],
    ['trafford/antibiotics_broad_s.csv', 'Trafford', trafford, 122, 0, { 'no-polarity': 1 }],
    ['trafford/business_births_deaths.csv', 'Trafford', trafford, 1156, 0, { 'no-polarity': 1 }],
    ['trafford/care_homes_rating.csv', 'Trafford', trafford, 510, 0, { 'no-polarity': 1 }],
    ['trafford/children_offending.csv', 'Trafford', trafford, 242, 0, { 'no-polarity': 1 }],
    ['trafford/claimant_count.csv', 'Trafford', trafford, 1300, 0, { 'no-polarity': 1 }],
    ['trafford/employment_rate.csv', 'Trafford', trafford, 238, 0, { 'no-polarity': 1 }],
    ['trafford/healthy_life_expectancy.csv', 'Trafford', trafford, 2128, 0, { 'no-polarity': 1 }],
    ['trafford/neet.csv', 'Trafford', trafford, 168, 0, { 'no-polarity': 1 }],
    ['trafford/nhs_health_checks.csv', 'Trafford', trafford, 2511, 0, { 'no-polarity': 1 }],
    ['trafford/planning_applications_major.csv', 'Trafford', trafford, 221, 0, { 'no-polarity': 1 }],
    ['trafford/planning_applications_non-major.csv', 'Trafford', trafford, 136, 0, { 'no-polarity': 1 }],
    ['trafford/progress_8_score.csv', 'Trafford', trafford, 96, 0, { 'no-polarity': 1 }],
    ['trafford/school_readiness.csv', 'Trafford', trafford, 96, 0, { 'no-polarity': 1 }],
    ['lait/sefton-neighbours.csv', 'Sefton', neighbours, 20, 0, {}],
    ['trafford/cipfalga0724.csv', 'Trafford', neighbours, 15, 0, {}],
    ['trafford/cssn.csv', 'Trafford', neighbours, 10, 0, {}],
  ])(
    '%s is read as %s, by a mapping: every row is used',
    (file, organisation, mapping, rows, noisy, issues) => {
      const reading = read(file, { organisation, mapping });
      expect(reading).toMatchObject({ rowsRead: rows, rowsUsed: rows, rowsSkipped: 0 });
      expect(reading.originals).toHaveLength(noisy);
      expect(kindsOf(reading)).toEqual(issues);
    },
  );

  // Two areas of the last have no figure for men and none for women: the same said twice.
  it.each([
    ['business_births_deaths.csv', 1156, 0],
    ['children_offending.csv', 242, 0],
    ['healthy_life_expectancy.csv', 2128, 16],
  ])(
    'Of %s without a mapping %i rows clash: %i are used, and each of the others told',
    (file, rows, used) => {
      const reading = read(`trafford/${file}`, { organisation: 'Trafford', columns: { measure: null } });
      expect(reading).toMatchObject({ rowsRead: rows, rowsUsed: used, rowsSkipped: rows - used });
      const told = reading.issues.filter(({ code }) => code === 'duplicate-period');
      expect(new Set(told.map(({ row }) => row)).size).toBe(rows - used);
    },
  );

  it('Several measures of one indicator are told apart by what each is', () => {
    const names = (file: string) =>
      read(`trafford/${file}`, { organisation: 'Trafford', mapping: trafford }).scorecard.indicators.map(
        ({ title, unit, frequency }) => [title, unit?.kind, frequency],
      );
    expect(names('business_births_deaths.csv')).toEqual([
      ['Business Births (Count)', 'count', 'calendar-quarter'],
      ['Business Births (Per 1000 population)', 'rate', 'calendar-quarter'],
      ['Business Deaths (Count)', 'count', 'calendar-quarter'],
      ['Business Deaths (Per 1000 population)', 'rate', 'calendar-quarter'],
    ]);
    const three = { window: 3, unit: 'calendar-year' };
    expect(names('healthy_life_expectancy.csv')).toEqual([
      ['Healthy life expectancy at birth (Male)', 'count', three],
      ['Healthy life expectancy at birth (Female)', 'count', three],
    ]);
  });

  it.each([
    ['antibiotics_broad_s.csv', 'month'],
    ['care_homes_rating.csv', 'month'],
    ['claimant_count.csv', 'month'],
    ['employment_rate.csv', { window: 12, unit: 'month', every: 'financial-quarter' }],
    ['planning_applications_major.csv', 'financial-quarter'],
    ['nhs_health_checks.csv', 'irregular'],
  ])('The periods of trafford/%s are read together', (file, frequency) => {
    const { scorecard } = read(`trafford/${file}`, { organisation: 'Trafford', mapping: trafford });
    expect(scorecard.indicators[0]?.frequency).toEqual(frequency);
  });

  it("children's indicators of Sefton say by which year they count, and 2025 is its end", () => {
    const { scorecard, originals } = read('lait/sefton-and-comparators.csv', {
      organisation: 'Sefton',
      mapping: lait,
    });
    expect(originals[0]).toEqual({ row: 2, column: 9, text: '18.600000000000001', value: '18.6' });
    expect(scorecard.indicators).toHaveLength(37);
    expect(scorecard.comparators?.filter(({ kind }) => kind !== 'area')).toMatchObject([
      { id: 'england', kind: 'nation' },
      { id: 'north-west', kind: 'region' },
    ]);
    const id = 'foundation-stage-percent-achieving-a-good-level-of-development';
    expect(evaluateIndicator(scorecard, id)).toMatchObject({
      polarity: 'high',
      latest: { period: 'AY24/25', value: '65.2' },
      rating: 'no-target',
    });
    const pooled = scorecard.indicators.find(({ code }) => code === 'Hosp_Adm_Alc_<18yrs');
    expect(pooled?.frequency).toEqual({ window: 3, unit: 'financial-year' });
  });

  it('a list of neighbours makes the group with which figures are compared', () => {
    const { scorecard: list } = read('lait/sefton-neighbours.csv', { mapping: neighbours });
    expect(list.comparators).toMatchObject([
      {
        id: 'statistical-neighbours',
        kind: 'group',
        members: [
          { from: '2021-04' },
          { from: '2025-05', value: expect.arrayContaining(['Knowsley']) as [] },
        ],
      },
    ]);
    const { scorecard } = read('lait/national.csv', {
      organisation: 'Sefton',
      comparators: list.comparators ?? [],
      mapping: {
        ...lait,
        indicators: { ReReferral: { frequency: 'Financial year', polarity: 'Low', unit: '%' } },
      },
    });
    expect(evaluateIndicator(scorecard, 'rereferral')).toMatchObject({
      polarity: 'low',
      comparisons: expect.arrayContaining([
        expect.objectContaining({ comparator: 'statistical-neighbours', members: { counted: 10, of: 10 } }),
      ]) as [],
    });
  });
});
