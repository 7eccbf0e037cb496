import * as core from '@scorecard/core';
import {
  NOW,
  targetOf,
  datedOf,
  figureOf,
  figuresOf,
  resultOf,
  areasOf,
  list,
  polarityOf,
} from './docs-cells.fixtures.js';
import type { Answer, Row } from './docs-tables.js';

/** Our figure beside one comparator. */
function comparedWith(row: Row, comparisons: object[], comparator: object, ours = row.Figures ?? 'none') {
  const result = resultOf(
    { ...row, Figures: ours },
    {
      sameWithin: row['Same within'] ?? 0,
      ...(row['Year to date'] === 'yes' && { accumulation: 'year-to-date' }),
      comparisons: comparisons.map((item) => ({ comparator: 'c', ...item })),
    },
    {
      organisation: { name: 'Sefton Council', aliases: ['Sefton'] },
      comparators: [{ id: 'c', name: 'C', ...comparator }],
    },
  );
  return result.comparisons[0]!;
}

function groupOf(row: Row) {
  const areas = areasOf(row['Members’ figures'] ?? '');
  const published = row['Published figure'] ?? 'none';
  const comparisons = [
    ...areas,
    ...(published === 'none' ? [] : [{ observations: [figureOf(NOW, published)] }]),
  ];
  const members = row.List ? datedOf(row.List, (names) => names.split(', ')) : areas.map(({ area }) => area);
  const group = { kind: 'group', statistic: row.Statistic ?? 'mean', members };
  return comparedWith(row, comparisons, group, `${NOW} ${row.Ours}`);
}

function standingInput(row: Row) {
  return {
    value: row.Ours ?? '',
    others: list(row.Others ?? ''),
    polarity: polarityOf(row),
    target: targetOf(row.Target ?? 'none'),
  };
}

/** The answers of comparison. */
export const comparisons: Record<string, Answer> = {
  comparison: (row) => {
    const theirs = { observations: figuresOf(row['Their figures']!) };
    const frequency = row['Their kind'] ? { frequency: row['Their kind'] } : {};
    const told = comparedWith(row, [{ ...theirs, ...frequency }], { kind: 'nation' });
    return {
      'Period of theirs': told.period,
      Difference: told.difference,
      Judgement: told.judgement,
      Reason: told.reason,
      Behind: told.behind,
      'Periods differ': told.periodsDiffer,
    };
  },
  similar: (row) => {
    const theirs = [{ observations: [figureOf(NOW, row.Theirs!)] }];
    const told = comparedWith(row, theirs, { kind: 'nation' }, `${NOW} ${row.Ours}`);
    return { Judgement: told.judgement };
  },
  group: (row) => {
    const { value, members, rank, reason } = groupOf(row);
    return {
      'Group’s figure': value,
      'Rests on': members && `${members.counted} of ${members.of}`,
      Place: rank && `${rank.place} of ${rank.of}`,
      Reason: reason,
    };
  },
  rank: (row) => {
    const place = core.rank(standingInput(row));
    return { Place: place?.place, Of: place?.of, Tied: place?.tied };
  },
  quartile: (row) => ({ Quartile: core.quartile(standingInput(row)) }),
};
