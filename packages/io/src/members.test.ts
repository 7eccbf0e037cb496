import { describe, expect, it } from 'vitest';
import { mappings, readCsv } from './index.js';

const read = (...rows: string[]) => readCsv(rows.join('\n'));

describe('A list of members', () => {
  it('makes a group of each comparator that it names', () => {
    const { scorecard, issues, rowsUsed } = read(
      'comparator,member',
      'Neighbours,Easton',
      'Neighbours,Norbridge',
      'Cluster,Easton',
    );
    expect({ issues, rowsUsed }).toEqual({ issues: [], rowsUsed: 3 });
    expect(scorecard.comparators).toMatchObject([
      { id: 'neighbours', name: 'Neighbours', kind: 'group', members: ['Easton', 'Norbridge'] },
      { id: 'cluster', members: ['Easton'] },
    ]);
    expect(scorecard.indicators).toEqual([]);
  });

  it('may say from when each is one', () => {
    const { scorecard } = read('from,member', '2021-04,Easton', '2024-04,Norbridge', '2024-04,Easton');
    expect(scorecard.comparators).toMatchObject([
      {
        name: 'Comparators',
        members: [
          { from: '2021-04', value: ['Easton'] },
          { from: '2024-04', value: ['Norbridge', 'Easton'] },
        ],
      },
    ]);
  });

  it.each([
    ['says no start where others do', ',Norbridge', 'no-period'],
    ['has a start that is none', '2024-13,Norbridge', 'bad-period'],
    ['names no member', '2024-04,', 'no-member'],
    ['is there already', '2021-04,easton', 'duplicate-member'],
  ])('has a row skipped and told that %s', (_, row, code) => {
    const reading = read('from,member', '2021-04,Easton', row);
    expect(reading).toMatchObject({ rowsRead: 2, rowsUsed: 1, rowsSkipped: 1, issues: [{ code, row: 3 }] });
  });
});

it('A Member column in a table of figures makes no list of it', () => {
  const { scorecard, issues } = read('Measure,Good is,Member,24/25-Q1', 'A,Low,Councillor,5');
  expect(scorecard.indicators).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'unread-column', row: 1, column: 3 }]);
});

describe('Figures of the members of a group', () => {
  it('are those of the group; of any other area, its own', () => {
    const { scorecard: list } = read('comparator,member', 'Neighbours,Easton', 'Neighbours,Norbridge');
    const { scorecard, issues } = readCsv(
      'indicator,period,value,area,polarity\nA,23/24,5,,low\nA,23/24,6,Easton,low\nA,23/24,7,England,low',
      { comparators: list.comparators ?? [] },
    );
    expect(issues).toEqual([]);
    expect(scorecard.comparators?.map(({ id, kind }) => [id, kind])).toEqual([
      ['neighbours', 'group'],
      ['england', 'nation'],
    ]);
    expect(scorecard.indicators[0]?.comparisons).toMatchObject([
      { comparator: 'neighbours', area: 'Easton', observations: [{ value: '6' }] },
      { comparator: 'england', observations: [{ value: '7' }] },
    ]);
  });
});

describe('A list of councils by the ready-made mapping', () => {
  const mapping = { ...mappings.neighbours, fixed: { comparator: 'Neighbours' } };

  it('may head them as councils head them', () => {
    const { scorecard, issues } = readCsv('Council,Code,From\nEasthaven,E06999998,2021-04', { mapping });
    expect(scorecard.comparators).toMatchObject([
      { name: 'Neighbours', members: [{ from: '2021-04', value: ['Easthaven'] }] },
    ]);
    expect(issues).toEqual([]);
  });

  it('names the columns that it needs where none is there', () => {
    const { issues } = readCsv('Town,Since\nEasthaven,2021-04', { mapping });
    expect(issues).toMatchObject([{ code: 'no-headings' }]);
    expect(issues[0]?.message).toMatch(/it needs a column headed area_name, .*council.*in_force_from/);
  });
});
