import { existsSync, readFileSync } from 'node:fs';
import { evaluateIndicator } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readCsv } from './index.js';

/** Real published tables lie beside the project, not in it; without them these tests are skipped. */
const folder = new URL('../../../../shared/data/', import.meta.url);
const read = (file: string, options: ReadOptions) =>
  readCsv(readFileSync(new URL(file, folder), 'utf8'), options);

describe.skipIf(!existsSync(folder))('Published tables', () => {
  it("children's indicators of Sefton and its comparators are read through a column mapping", () => {
    const reading = read('lait/sefton-and-comparators.csv', {
      organisation: 'Sefton',
      year: 'ending',
      columns: { measure_code: 'code', year_type: 'frequency', decimal_places: 'decimals' },
    });
    expect(reading).toMatchObject({ rowsRead: 6102, rowsUsed: 6102, rowsSkipped: 0 });
    expect(reading.originals).toHaveLength(609);
    expect(reading.issues.map(({ code, row }) => [code, row])).toEqual([
      ['unknown-unit', 3476],
      ['float-noise', 2],
    ]);
    expect(reading.scorecard.indicators).toHaveLength(37);
    expect(reading.scorecard.comparators?.filter(({ kind }) => kind !== 'area')).toMatchObject([
      { id: 'england', kind: 'nation' },
      { id: 'north-west', kind: 'region' },
    ]);
    const id = 'foundation-stage-percent-achieving-a-good-level-of-development';
    expect(evaluateIndicator(reading.scorecard, id)).toMatchObject({
      polarity: 'high',
      latest: { period: 'AY24/25', value: '65.2' },
      rating: 'no-target',
    });
    const pooled = reading.scorecard.indicators.find(({ code }) => code === 'Hosp_Adm_Alc_<18yrs');
    expect(pooled?.frequency).toEqual({ window: 3, unit: 'financial-year' });
  });

  it.each([
    ['lait/national.csv', 'Sefton', 4080, 4080, 'calendar-year'],
    ['lgbf/quarterly.csv', 'Aberdeen City', 1339, 1339, 'financial-quarter'],
    ['trafford/antibiotics_broad_s.csv', 'Trafford', 122, 122, 'month'],
    ['trafford/care_homes_rating.csv', 'Trafford', 510, 510, 'month'],
    ['trafford/claimant_count.csv', 'Trafford', 1300, 1300, 'month'],
    [
      'trafford/employment_rate.csv',
      'Trafford',
      238,
      238,
      { window: 12, unit: 'month', every: 'financial-quarter' },
    ],
    ['trafford/planning_applications_major.csv', 'Trafford', 221, 221, 'financial-quarter'],
    // Several measures of one indicator: neither of two figures for one period can be trusted.
    ['trafford/business_births_deaths.csv', 'Trafford', 1156, 0, undefined],
  ])('%s of %s has %i rows, of which %i are used', (file, organisation, rowsRead, rowsUsed, frequency) => {
    const reading = read(file, { organisation, columns: { measure: null } });
    const rowsSkipped = rowsRead - rowsUsed;
    expect(reading).toMatchObject({ rowsRead, rowsUsed, rowsSkipped });
    expect(reading.scorecard.indicators[0]?.frequency).toEqual(frequency);
    const told = new Set(reading.issues.filter(({ severity }) => severity === 'error').map(({ row }) => row));
    expect(told.size).toBe(rowsSkipped);
  });
});
