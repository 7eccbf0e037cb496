import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../tools/src/corpus.js';
import {
  draftCommentary,
  evaluateIndicator,
  evaluateScorecard,
  parseScorecard,
  type EvaluateOptions,
  type IndicatorResult,
} from './index.js';

// What each small document shows, as a councillor could check it: committed results alone would follow a mistake.

const scorecardOf = (name: string) => parseScorecard(corpusText(`edge-${name}.json`));
const evaluate = (name: string, id: string, options?: EvaluateOptions) =>
  evaluateIndicator(scorecardOf(name), id, options);
const seriesOf = (name: string, id: string) => evaluate(name, id).series.map(({ rating }) => rating);

const ratings: [name: string, ratings: string][] = [
  [
    'tolerance',
    'green amber red amber red amber amber amber red red', // exactly on; 5% below, beyond; 5% above, beyond; …
  ],
  ['target-moves', 'amber no-target green green'],
  ['no-target', 'no-target no-target no-target not-judged'],
  ['polarity-flips', 'red not-judged green'],
  ['range', 'green green amber amber red amber'],
  ['zero-target', 'red green green amber red'],
  ['negative-target', 'green green amber red'],
  ['grades', 'green green red amber no-target'],
  ['improving-is-amber', 'green amber amber red red'],
  ['year-to-date', 'green green no-target green amber no-target'],
  ['immature', 'red green'],
  ['numerators', 'green no-target amber'],
];

const travels: [name: string, id: string, text: string | null, judgement: string][] = [
  ['percent-change', 'from-zero', 'up 4', 'worsened'],
  ['percent-change', 'through-zero', 'up £1.0 million', 'worsened'],
  ['percent-change', 'from-a-negative', 'up £1 million (50.0%)', 'improved'],
  ['percent-change', 'of-a-score', 'up 0.07', 'improved'],
  ['percent-change', 'in-percentage-points', 'up 25 percentage points (100.0%)', 'improved'],
  ['rounding', 'ties-only-when-rounded', 'up 0.3 percentage points (0.4%)', 'improved'],
  ['dead-bands', 'within', 'up 0.5 percentage points (0.6%)', 'unchanged'],
  ['dead-bands', 'beyond', 'up 0.6 percentage points (0.8%)', 'improved'],
  ['range', 'at-the-lower-bound', 'down 2 percentage points (2.2%)', 'unchanged'],
  ['range', 'from-side-to-side', 'down 11 percentage points (11.1%)', 'improved'],
  ['polarity-flips', 'high-then-low', 'up 1 (8.3%)', 'worsened'],
  ['last-year', 'seasonal', 'up 15 (9.4%)', 'improved'],
  ['year-to-date', 'by-profile', 'up 0.70 percentage points (1.3%)', 'improved'],
  ['irregular', 'inspections', 'down 3 (42.9%)', 'improved'],
  ['windows', 'twelve-months', 'down 0.8 percentage points (5.8%)', 'improved'],
  ['grades', 'improved', 'up 1 grade', 'improved'],
  ['break', 'further-back', 'up 3 percentage points (4.2%)', 'improved'],
];

const untold: [name: string, id: string, reason: string][] = [
  ['previous-missing', 'gap', 'previous-missing'],
  ['suppressed', 'middle', 'previous-missing'],
  ['last-year', 'none-last-year', 'previous-missing'],
  ['break', 'at-the-latest', 'break'],
  ['immature', 'immature', 'immature'],
];

type Standing = Partial<IndicatorResult['comparisons'][number]>;
const comparisons: [name: string, id: string, standing: Standing][] = [
  ['ties', 'joint-first', { rank: { place: 1, of: 5, tied: true }, quartile: 'B' }],
  ['ties', 'joint-last', { rank: { place: 4, of: 5, tied: true }, quartile: 'C' }],
  ['ties', 'on-a-bound', { quartile: 'B' }],
  ['ties', 'on-a-bound-low', { quartile: 'A' }],
  ['ties', 'all-alike', { rank: { place: 1, of: 5, tied: true }, quartile: null }],
  ['ties', 'too-few', { rank: { place: 2, of: 3, tied: false }, quartile: null }],
  ['ties', 'not-judged', { rank: null, quartile: null, judgement: 'not-judged', difference: '10' }],
  ['limits-similar', 'similar', { judgement: 'similar' }],
  ['limits-similar', 'at-the-limit', { judgement: 'similar' }],
  ['limits-similar', 'outside', { judgement: 'better' }],
  ['dead-bands', 'same', { judgement: 'same' }],
  ['dead-bands', 'worse', { judgement: 'worse' }],
  ['periods-differ', 'behind', { behind: true, period: '24/25-Q1', judgement: 'worse', difference: '-2' }],
  ['periods-differ', 'yearly', { periodsDiffer: true, period: '23/24', judgement: 'better', rank: null }],
  ['periods-differ', 'nothing-in-common', { value: null, reason: 'no-common-period' }],
  ['suppressed', 'member', { value: '80', members: { counted: 2, of: 3 } }],
  ['suppressed', 'group', { value: null, reason: 'confidential' }],
  ['members-change', 'compared', { members: { counted: 3, of: 3 }, difference: '-2.6666666667' }],
  ['members-change', 'before-the-list', { value: null, reason: 'not-applicable' }],
  ['grades', 'median-of-others', { value: 'Good', judgement: 'same' }],
];

describe('the edges of the rules', () => {
  it.each(ratings)('rate %s', (name, expected) => {
    const { indicators } = evaluateScorecard(scorecardOf(name));
    expect(indicators.map(({ rating }) => rating).join(' ')).toBe(expected);
  });

  it.each(travels)('tell the travel of %s, %s: %s, %s', (name, id, text, judgement) => {
    expect(evaluate(name, id).travel).toMatchObject({ text, judgement });
  });

  it.each(untold)('hold back the travel of %s, %s', (name, id, reason) => {
    const { travel } = evaluate(name, id);
    expect(travel).toMatchObject({ reason });
    expect(travel).not.toHaveProperty('difference');
  });

  it.each(comparisons)('compare %s, %s', (name, id, standing) => {
    expect(evaluate(name, id).comparisons[0]).toMatchObject(standing);
  });

  it('judge each quarter by what was in force then', () => {
    expect(seriesOf('target-moves', 'rises')).toEqual(['green', 'green', 'amber', 'amber']);
    expect(seriesOf('target-moves', 'ends')).toEqual(['green', 'green', 'green', 'no-target']);
    expect(seriesOf('tolerance', 'tolerance-tightens')).toEqual(['amber', 'amber', 'red', 'red']);
    expect(seriesOf('polarity-flips', 'high-then-low')).toEqual(['red', 'green', 'red', 'red']);
    expect(evaluate('target-moves', 'rises', { period: '23/24-Q4' })).toMatchObject({
      rating: 'green',
      target: { value: '80' },
    });
  });

  it('compare with the members of the time, never with ourselves', () => {
    const before = evaluate('members-change', 'compared', { period: '24/25-Q4' }).comparisons[0];
    expect(before?.areas.map(({ name }) => name)).toEqual(['Aldermere', 'Brackenford']);
    const now = evaluate('members-change', 'compared').comparisons[0];
    expect(now?.areas.map(({ name }) => name)).toEqual(['Brackenford', 'Calderwick', 'Dunmarsh']);
  });

  it('take mean, median, pooled and published figures for what they are', () => {
    const values = evaluate('pooled', 'compared').comparisons.map(({ text, members }) => [
      text,
      members?.counted,
    ]);
    expect(values).toEqual([
      ['75.0%', 3],
      ['75.0%', 3],
      ['62.7%', 2],
      ['66.1%', 3],
    ]);
  });

  it('say what each remaining quarter must add', () => {
    const required = (id: string) => evaluate('year-to-date', id).target?.requiredPerPeriod?.value ?? null;
    expect(required('by-profile')).toBe('21.825');
    expect(required('linear')).toBe('24.5');
    expect(required('reached')).toBe('0');
    expect(required('last-quarter')).toBeNull();
  });

  it('keep every reason for a missing figure', () => {
    const { indicators } = evaluateScorecard(scorecardOf('missing'));
    const reasons = indicators.slice(0, -1).map(({ latest }) => latest.since[0]?.reason);
    expect(reasons).toEqual(indicators.slice(0, -1).map(({ id }) => id));
  });

  it('never undo suppression', () => {
    expect(evaluate('suppressed', 'derived').latest).toMatchObject({ reason: 'confidential' });
    const [age] = evaluate('suppressed', 'breakdown').breakdowns;
    expect(age).toMatchObject({ total: null, gap: null });
    expect(age?.categories.map(({ share }) => share)).toEqual([null, null, null]);
  });

  it('count what is current alone', () => {
    expect(evaluateScorecard(scorecardOf('lag-and-stale')).summary).toMatchObject({ total: 4, stale: 1 });
    expect(evaluateScorecard(scorecardOf('new-and-ended')).summary).toMatchObject({ total: 1, stale: 0 });
    expect(evaluate('lag-and-stale', 'yearly').latest.lag).toBe(0);
    expect(evaluate('new-and-ended', 'old-measure').latest.text).toBe('81%');
  });

  it('remember what was said before', () => {
    const said = (asPublished: string | true) =>
      evaluate('revisions', 'revised', { asPublished }).latest.text;
    expect([said(true), said('2024-12-01'), said('2025-02-01'), said('2025-03-06')]).toEqual([
      '26%',
      '26%',
      '27%',
      '28%',
    ]);
    expect(evaluate('revisions', 'first-missing', { asPublished: true }).latest.since[0]?.reason).toBe(
      'late',
    );
  });

  it('say where rounding hides the rating', () => {
    expect(evaluate('rounding', 'hides-the-rating')).toMatchObject({
      latest: { text: '82%' },
      target: { text: '82%' },
      rating: 'amber',
      distance: { roundingHidesRating: true, text: '0.4 percentage points worse than target' },
    });
    const halves = evaluate('rounding', 'half-away-from-zero').series.map(({ text }) => text);
    expect(halves).toEqual(['−3', '3']);
  });

  it('order what to look at first', () => {
    const { indicators } = evaluateScorecard(scorecardOf('priority'));
    const ordered = indicators.toSorted((a, b) => a.priority - b.priority).map(({ id }) => id);
    expect(ordered).toEqual([
      'red-worsening-bettered',
      'red-worsening-nine',
      'red-worsening-ten',
      'red-improving',
      'amber',
      'no-data',
      'green-improving',
      'not-judged',
    ]);
  });

  it('tell an ambition by its milestones and the line between them', () => {
    const { indicators } = evaluateScorecard(scorecardOf('ambition'));
    expect(indicators.map(({ ambition }) => ambition?.milestones.map(({ status }) => status))).toEqual([
      ['due'],
      ['missed'],
      ['met', 'due'],
      ['not-known'],
    ]);
    expect(indicators[0]?.ambition?.expected?.value).toBe('71.5');
  });
});

describe('position and judgement are never said one for the other', () => {
  it.each(corpus)('in $document', ({ document }) => {
    for (const indicator of evaluateScorecard(parseScorecard(corpusText(document))).indicators) {
      const { distance, explanation, comparisons } = indicator;
      const judged = comparisons.filter(({ judgement }) => judgement !== 'not-judged');
      expect([distance?.text, ...judged.map(({ sentence }) => sentence)].join(' ')).not.toMatch(
        /\b(above|below)\b/,
      );
      const side = Number(distance?.difference ?? 0);
      for (const text of [explanation, draftCommentary(indicator).join(' ')]) {
        if (side <= 0) expect(text).not.toMatch(/\babove (the|target)\b/);
        if (side >= 0) expect(text).not.toMatch(/\bbelow (the|target)\b/);
      }
    }
  });
});
