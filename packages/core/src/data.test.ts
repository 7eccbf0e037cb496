import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScorecard, parseScorecard, periodEnd, type ScorecardInput } from './index.js';

// Real published figures, read where they lie; without them these tests are skipped.
const folder = new URL('../../../../shared/data/lait/', import.meta.url);
const present = existsSync(folder);

type Indicator = ScorecardInput['indicators'][number];
type Row = Record<string, string>;

function rowsOf(name: string): Row[] {
  if (!present) return [];
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split(/\r?\n/);
  const [header = [], ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? ''])));
}

function grouped(rows: readonly Row[], key: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row[key] ?? '';
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** The source names a year by the one in which it ends. */
const FREQUENCIES: Record<string, 'calendar-year' | 'financial-year' | 'academic-year'> = {
  'Calendar Year': 'calendar-year',
  'Annual (end of Sept)': 'calendar-year',
  'Financial Year': 'financial-year',
  Annual: 'financial-year',
  'Academic Year': 'academic-year',
};
const POOLED = { window: 3, unit: 'financial-year', every: 'financial-year' } as const;

function frequencyOf({ period = '', year_type = '' }: Row): Indicator['frequency'] {
  return period.includes('/') ? POOLED : FREQUENCIES[year_type]!;
}

function periodOf(row: Row): string {
  const { period = '' } = row;
  const frequency = frequencyOf(row);
  if (frequency === POOLED || frequency === 'calendar-year') return period;
  const years = `${Number(period) - 1}/${period.slice(2)}`;
  return frequency === 'academic-year' ? `AY${years}` : years;
}

/** 17.600000000000001 is binary noise for 17.6. */
function numberOf({ value }: Row): number {
  return Number(Number(value).toPrecision(15));
}

const isKnown = ({ value }: Row) => value !== '-';

function observations(rows: readonly Row[] = []) {
  return rows.map((row) => ({
    period: periodOf(row),
    ...(isKnown(row) ? { value: numberOf(row) } : { missing: 'not-available' as const }),
  }));
}

function indicatorOf(code: string, rows: readonly Row[], us: string): Indicator {
  const [first = {}] = rows;
  const polarity = first['polarity']?.toLowerCase();
  return {
    id: code
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    title: code,
    unit: { kind: 'ratio' },
    frequency: frequencyOf(first),
    polarity: polarity === 'high' || polarity === 'low' ? polarity : 'none',
    observations: observations(grouped(rows, 'area').get(us)),
    comparisons: [...grouped(rows, 'area')].map(([area, theirs]) => ({
      comparator: 'areas',
      area,
      observations: observations(theirs),
    })),
  };
}

describe.skipIf(!present)('Sefton’s 37 indicators of the Local Authority Interactive Tool', () => {
  const rows = rowsOf('sefton-and-comparators.csv');
  const lists = grouped(rowsOf('sefton-neighbours.csv'), 'in_force_from');
  const measures = grouped(rows, 'measure_code');
  const names = (from: string) => lists.get(from)?.map(({ area = '' }) => area) ?? [];
  const scorecard = parseScorecard({
    version: 1,
    title: 'Children',
    organisation: { name: 'Sefton' },
    period: '2025',
    comparators: [
      {
        id: 'areas',
        name: 'Statistical neighbours',
        kind: 'group',
        members: [...lists.keys()].map((from) => ({ from, value: names(from) })),
      },
    ],
    indicators: [...measures].map(([code, own]) => indicatorOf(code, own, 'Sefton')),
  });
  const results = evaluateScorecard(scorecard).indicators;
  const sefton = (title: string) => measures.get(title)?.filter(({ area }) => area === 'Sefton') ?? [];

  it('are 37, with 318 figures and 21 gaps', () => {
    const published = rows.filter(({ area }) => area === 'Sefton');
    expect(results).toHaveLength(37);
    expect([published.filter(isKnown).length, published.length]).toEqual([318, 318 + 21]);
  });

  it.each(results)('$title has each of its figures and each of its gaps', ({ title, series }) => {
    const values = series.flatMap((item) => (item.status === 'observed' ? [Number(item.value)] : []));
    const gaps = series.filter((item) => item.status === 'missing' && item.reason === 'not-available');
    expect(values).toEqual(sefton(title).filter(isKnown).map(numberOf));
    expect(gaps).toHaveLength(sefton(title).filter((row) => !isKnown(row)).length);
  });

  it.each(results)('$title has the mean of the neighbours in force', ({ title, comparisons }) => {
    const means = comparisons[0]?.series ?? [];
    for (const { period, value } of means) {
      const day = periodEnd(period);
      const members = names(day < '2025-05-01' ? '2021-04' : '2025-05');
      const values = (measures.get(title) ?? [])
        .filter((row) => members.includes(row['area'] ?? '') && isKnown(row))
        .filter((row) => periodEnd(periodOf(row)) === day)
        .map(numberOf);
      expect(Number(value)).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 8);
    }
    const days = means.map(({ period }) => periodEnd(period));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day < '2021-04-01')).toEqual([]);
  });

  it('use the list of May 2025 from the school results of 2024/25 on, that of April 2021 before', () => {
    const members = (title: string, period: string) =>
      evaluateScorecard(scorecard, { period })
        .indicators.find((indicator) => indicator.title === title)
        ?.comparisons[0]?.areas.map(({ name }) => name);
    expect(members('FSP_NEW_GOODDEV', 'AY24/25')).toEqual(names('2025-05'));
    expect(members('FSP_NEW_GOODDEV', 'AY23/24')).toEqual(names('2021-04'));
    expect(members('ReReferral', '24/25')).toEqual(names('2021-04'));
  });
});

describe.skipIf(!present)('six indicators of every English authority', () => {
  const kinds = grouped(rowsOf('sefton-and-comparators.csv'), 'measure_code');
  const rows = rowsOf('national.csv')
    .filter(({ region }) => region !== 'NA')
    .map((row): Row => ({ ...kinds.get(row['measure_code'] ?? '')?.[0], ...row }));
  const measures = grouped(rows, 'measure_code');
  const areas = [...grouped(rows, 'area').keys()];
  const document = parseScorecard({
    version: 1,
    title: 'England',
    period: '2025',
    comparators: [{ id: 'areas', name: 'English authorities', kind: 'group', members: areas }],
    indicators: [...measures].map(([code, own]) => indicatorOf(code, own, '')),
  });

  /** The scorecard of one authority among all. */
  function evaluateFor(area: string) {
    const indicators = document.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.comparisons?.find((item) => item.area === area)?.observations,
    }));
    return evaluateScorecard({ ...document, organisation: { name: area }, indicators }, { periods: 1 })
      .indicators;
  }

  it('are six, of 150 authorities and more', () => {
    expect(document.indicators).toHaveLength(6);
    expect(areas.length).toBeGreaterThan(150);
  });

  it.each(areas)('%s has the rank and quartile that counting gives', (area) => {
    for (const { title, latest, polarity, comparisons } of evaluateFor(area)) {
      const standing = comparisons[0];
      if (latest.status === 'missing') {
        expect(standing).toMatchObject({ rank: null, quartile: null });
        continue;
      }
      const year = periodEnd(latest.period ?? '').slice(0, 4);
      const known = (measures.get(title) ?? []).filter((row) => row['period'] === year && isKnown(row));
      const values = known.map((row) => Math.round(numberOf(row) * 100));
      const ours = Math.round(Number(latest.value) * 100);
      const better = values.filter((value) => (polarity === 'high' ? value > ours : value < ours));
      const tied = values.filter((value) => value === ours).length > 1;
      expect(standing?.rank, title).toEqual({ place: better.length + 1, of: values.length, tied });
      expect(standing?.quartile, title).toBe(quartileOf(ours, values, polarity === 'high'));
    }
  });
});

/** By whole numbers alone: four times each bound, so that nothing is rounded. */
function quartileOf(ours: number, values: readonly number[], highIsGood: boolean): string | null {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = [1, 2, 3].map((quarter) => {
    const place = (sorted.length - 1) * quarter;
    const [below = 0, above = 0] = [sorted[Math.floor(place / 4)], sorted[Math.ceil(place / 4)]];
    return below * 4 + (place % 4) * (above - below);
  });
  if (bounds.filter((bound) => bound === ours * 4).length > 1) return null;
  const passed = bounds.filter((bound) => ours * 4 > bound).length;
  return ['D', 'C', 'B', 'A'][highIsGood ? passed : 3 - passed] ?? null;
}
