import { evaluateScorecard, parseScorecard, type Results } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { percent } from '../observations.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import { cardResults, missingIds } from './card.fixtures.js';
import { cardView } from './indicator-card.view.js';

function card(id: string, results: Results = westmereResults) {
  const found = results.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return cardView(results, found);
}

describe('a card', () => {
  it('gives the verdict in words: rating with its distance, direction with its change', () => {
    expect(card('assessments-in-time')).toMatchObject({
      title: 'Assessments finished in time',
      facts: '1.1 · High is good · quarterly',
      figure: { number: '85', sign: '%', isMissing: false },
      period: '24/25-Q2',
      rating: { rating: 'green', word: 'On target', text: '3 percentage points better than target' },
      travel: { word: 'Improved', text: 'Up 3 percentage points (3.7%) since 24/25-Q1' },
    });
  });

  it('keeps the arrow apart from the judgement: up is worse where low is good', () => {
    const { travel, rating } = card('agency-social-workers');
    expect(rating.rating).toBe('red');
    expect(travel).toMatchObject({
      word: 'Worsened',
      mark: { movement: 'up', judgement: 'worsened', colour: 'red' },
    });
  });

  it('says why there is no target', () => {
    expect(card('not-in-education').rating).toMatchObject({ rating: 'no-target', text: 'Still to be set' });
  });

  it('shows the last figure with its own period when a later one is suppressed, and says so', () => {
    expect(card('exclusions')).toMatchObject({
      period: '24/25-Q1',
      since: ['There is no figure for 24/25-Q2: suppressed. Fewer than six pupils.'],
    });
  });

  it('holds the direction back for an immature figure, without a mark and with the reason', () => {
    const { travel } = card('debt-outstanding');
    expect(travel.mark).toBeNull();
    expect(travel.text).toMatch(/^The latest figure is not yet complete/);
  });

  it.each(['council-tax', 'business-rates'])('tells the year-end target of %s once', (id) => {
    const sentences = card(id).notes.filter((note) => note.startsWith('The target for the end of the year'));
    expect(sentences).toHaveLength(1);
  });

  it('never judges a year-to-date figure that has no profile', () => {
    expect(card('business-rates').rating).toMatchObject({
      rating: 'no-target',
      text: 'No profile for the year',
    });
  });

  it('has a row for each comparator, with how many members were counted', () => {
    const { comparison } = card('assessments-in-time');
    expect(comparison?.caption).toBe('Compared with Westmere’s 85%');
    expect(comparison?.rows.map(({ name, judgement }) => [name, judgement])).toEqual([
      ['National average', 'better'],
      ['Statistical neighbours', 'better'],
    ]);
    expect(comparison?.rows[1]?.detail).toMatch(/mean of 2 of 3/);
  });

  it('says where a comparison is of an earlier or another kind of period', () => {
    const results: Results = {
      ...westmereResults,
      indicators: westmereResults.indicators.map((one) => ({
        ...one,
        comparisons: one.comparisons.map((item) => ({
          ...item,
          behind: true,
          periodName: '24/25-Q1',
        })),
      })),
    };
    expect(card('assessments-in-time', results).comparison?.rows[0]?.detail).toBe('both at 24/25-Q1');
  });

  it('lists actions with who does them and by when', () => {
    expect(card('agency-social-workers').commentary).toMatchObject({
      heading: 'Commentary, 24/25-Q2',
      actions: ['Interview the second round of applicants, Head of Workforce, by March 2025'],
    });
  });

  it('marks invented figures', () => {
    for (const { id, illustrative } of westmereResults.indicators) {
      expect(card(id).illustrative).toBe(illustrative ? 'Illustrative figures' : null);
    }
  });

  it('says that a figure is out of date', () => {
    expect(card('alcohol-treatment').cautions).toEqual(['Out of date']);
  });
});

describe('a card of figures out of the ordinary', () => {
  it('lets a number that nothing judges stand for itself', () => {
    expect(card('schools', cardResults)).toMatchObject({
      isPlain: true,
      figure: { number: '102' },
      rating: { word: 'Not judged', text: null },
      travel: { word: 'Not compared', text: 'there is no figure for AY22/23.' },
      graph: null,
    });
  });

  it.each([
    ['schools', 'short'],
    ['residents', 'long'],
    ['business-premises', 'long'],
    ['inspection', 'words'],
  ])('sets the figure of %s as %s', (id, form) => {
    expect(card(id, cardResults).figureForm).toBe(form);
  });

  it.each([
    ['none', 'Target 80%', '24/25-Q2'],
    ['none', 'Target 80%, 24/25-Q2', '24/25-Q1'],
    ['high', 'Target 80%', null],
  ])('keeps the target that nothing is judged by: polarity %s => %s', (polarity, text, observed) => {
    const results = evaluateScorecard(
      parseScorecard({
        version: 1,
        title: 'T',
        period: '24/25-Q2',
        indicators: [
          {
            id: 'x',
            title: 'X',
            ...percent,
            polarity,
            targets: [{ from: '24/25-Q2', value: 80 }],
            observations: [
              ...(observed ? [{ period: observed, value: 82 }] : []),
              ...(observed === '24/25-Q2' ? [] : [{ period: '24/25-Q2', missing: 'confidential' }]),
            ],
          },
        ],
      }),
    );
    expect(card('x', results).rating.text).toBe(text);
  });

  it('tells the grade before, and its day', () => {
    expect(card('inspection', cardResults).travel).toMatchObject({
      word: 'Worsened',
      text: 'Down 1 grade from Good, 27 November 2018',
    });
  });

  it('calls a starting point without a goal no ambition', () => {
    const from = cardResults.indicators.find(({ id }) => id === 'development')!;
    const text = 'From 69% in AY18/19 to 71% in AY22/23, up 2 percentage points.';
    const indicator = { ...from, ambition: from.ambition && { ...from.ambition, milestones: [], text } };
    const { ambition, notes } = cardView(cardResults, indicator);
    expect(ambition).toBeNull();
    expect(notes).toContain(text);
  });

  it('tells an ambition, and a standard beside it', () => {
    const { ambition, notes } = card('development', cardResults);
    expect(ambition).toMatch(/^The ambition is to go from 69% in AY18\/19 to 71% by AY22\/23/);
    expect(notes).toContain('National standard: 72%');
  });

  it('gives rank and quartile with the members counted', () => {
    const { comparison } = card('business-premises', cardResults);
    expect(comparison).toMatchObject({ isLong: true });
    expect(comparison?.rows[0]?.detail).toMatch(/^mean of 4 of 5; 3rd of 5; Quartile [A-D]/);
  });

  it('dates each action as it is read, and keeps earlier commentary for who asks', () => {
    const { commentary, earlier } = card('business-premises', cardResults);
    expect(commentary?.actions).toEqual([
      'Check the valuation of the new market hall, Revenues, by 31 March 2025',
      'Write to every owner of an empty shop, by January 2025',
    ]);
    expect(earlier.map(({ heading }) => heading)).toEqual(['Commentary, 24/25-Q1', 'Commentary, 23/24-Q4']);
  });

  it.each(missingIds)('says in words why there is no figure: %s', (id) => {
    const { noFigure, since } = card(id, cardResults);
    const said = noFigure ?? since.join(' ');
    const reason = id.replace(/-(before|never)$/, '') as keyof typeof cardResults.labels.reasons;
    expect(said.toLowerCase()).toContain(cardResults.labels.reasons[reason]);
  });

  it('does not call one of two figures the best', () => {
    const { notes } = card('inspection', cardResults);
    expect(notes.join()).not.toMatch(/of the 2 figures/);
  });
});

describe('the table of figures', () => {
  it('has a row for each period of the graph, missing ones with their reason', () => {
    const { rows } = card('plans-in-time').figures;
    expect(rows).toHaveLength(10);
    expect(rows[2]).toMatchObject({
      period: 'Quarter 3 2022/23',
      figure: { number: '[x]', isMissing: true },
      notes: ['not available'],
    });
    expect(rows.at(-1)).toMatchObject({
      figure: { number: '53', markers: [{ mark: '[p]', word: 'provisional' }] },
    });
  });

  it('rates each period by the target and polarity in force then', () => {
    const { rows } = card('early-help').figures;
    const at = (period: string) => rows.find((row) => row.period === period);
    expect(at('Quarter 1 2022/23')).toMatchObject({ target: '950', rating: 'Off target' });
    expect(at('Quarter 4 2022/23')).toMatchObject({ target: '950', rating: 'On target' });
    expect(at('Quarter 4 2023/24')).toMatchObject({ target: '1,250', rating: 'Off target' });
    expect(at('Quarter 3 2023/24')?.notes).toContain('Low is good');
  });

  it('says where a break lies and why', () => {
    const row = card('plans-in-time').figures.rows.find(({ period }) => period === 'Quarter 3 2023/24');
    expect(row?.notes).toContain('New case system');
  });
});
