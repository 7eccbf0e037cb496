import * as core from '@scorecard/core';
import { NOW, figuresOf, indicatorOf, scorecardOf } from './docs-cells.fixtures.js';
import type { Answer, Row } from './docs-tables.js';

/** The answers of a whole document and of its editions. */
export const editions: Record<string, Answer> = {
  summary: (row) => {
    const [, from, to] = /^(?:from (\S+))? ?(?:to (\S+))?$/.exec(row.Reported!.replace('always', '')) ?? [];
    const reported = { ...(from && { from }), ...(to && { to }) };
    const indicator = indicatorOf(row, { reported, staleAfter: Number(row['Stale after']) });
    const { summary } = core.evaluateScorecard(scorecardOf([indicator], { period: row['Reporting period'] }));
    const rated = Object.entries(summary.ratings).find(([, count]) => count > 0)?.[0];
    return { Total: summary.total, Stale: summary.stale, 'Counted as': rated };
  },
  priority: (row, table) => {
    const indicators = table.map((item, i) => ({
      ...indicatorOf(item),
      id: `m${i}`,
      ...(item.Code !== 'none' && { code: item.Code }),
      comparisons: [{ comparator: 'c', observations: figuresOf(item['England’s figure']!) }],
    }));
    const comparators = [{ id: 'c', name: 'England', kind: 'nation' }];
    const results = core.evaluateScorecard(scorecardOf(indicators, { period: NOW, comparators }));
    const { priority, rating, travel } = results.indicators[table.indexOf(row)]!;
    return {
      Priority: priority,
      Rating: rating,
      Travel: 'judgement' in travel ? travel.judgement : 'none',
    };
  },
  asPublished: (row) => {
    const revisions = [
      { published: '2024-11-01', value: 24 },
      { published: '2025-01-10', missing: 'pending' },
    ];
    const observations = [
      { period: '24/25-Q1', value: 25 },
      { period: '24/25-Q2', value: 28, markers: ['r'], revisions },
    ];
    const indicator = indicatorOf({ 'Good is': 'low', Target: '25' }, { observations });
    const { latest, rating } = core.evaluateIndicator(
      scorecardOf([indicator], { published: '2025-03-01' }),
      'x',
      row.When === 'not asked' ? {} : { asPublished: row.When === 'true' ? true : row.When! },
    );
    return { Latest: `${latest.period} ${latest.text}`, Rating: rating };
  },
  whatChanged: (row) => {
    const base = {
      Title: 'Agency staff',
      'Good is': 'low',
      Target: '25',
      Figures: '24/25-Q1 25, 24/25-Q2 28',
    };
    const edition = (value: string) => {
      const members = row.Setting === 'Members' ? value.split(', ') : ['Bury'];
      const comparators = [{ id: 'n', name: 'Neighbours', kind: 'group', members }];
      const indicator = indicatorOf({ ...base, [row.Setting!]: value });
      const period = indicator.observations.at(-1)?.period;
      return scorecardOf([indicator], { period, comparators });
    };
    const changes = core.whatChanged(edition(row.Before!), edition(row.After!));
    return { 'What it says': changes.map(({ text }) => text).join(' ') || null };
  },
  reading: (row) => {
    const good = {
      version: 1,
      title: 'T',
      period: NOW,
      indicators: [indicatorOf({ Target: '82', Figures: '24/25-Q1 80, 24/25-Q2 85' })],
    };
    const keys = row.Place!.match(/[\w-]+/g)!;
    const parent = keys.slice(0, -1).reduce<unknown>((part, key) => (part as Row)[key], good) as Row;
    parent[keys.at(-1)!] = JSON.parse(row.Written!) as string;
    const parse = core.safeParseScorecard(good);
    const kept = parse.ok ? parse.scorecard : parse.kept;
    const result = kept && core.evaluateScorecard(kept).indicators[0];
    const { latest } = result ?? {};
    return {
      Issue: parse.issues[0]?.code,
      Latest: latest?.status === 'observed' ? `${latest.period} ${latest.value}` : null,
      Rating: result?.rating,
    };
  },
};
