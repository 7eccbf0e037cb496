import { describe, expect, it } from 'vitest';
import { corpusText } from '../../tools/src/corpus.js';
import { draftCommentary, evaluateIndicator, parseScorecard, type IndicatorResult } from './index.js';

// What real reports say in words and figures, each from its data. Titles give the claim in our own words; R1 has a file of its own.

/** The indicators of a document of the corpus, by id. */
function report(document: string) {
  const scorecard = parseScorecard(corpusText(document));
  return (id: string): IndicatorResult => evaluateIndicator(scorecard, id);
}

const comparison = ({ comparisons }: IndicatorResult, id: string) =>
  comparisons.find(({ comparator }) => comparator === id);

describe('R2, the summary of needs of the children’s plan', () => {
  const of = report('r2-summary-of-needs.json');

  it('absence from 4.94% to 4.78% fell by 0.16 percentage points, which is 3.2%', () => {
    expect(of('absence').travel.text).toBe('down 0.16 percentage points (3.2%)');
  });

  it('85 children in care per 10,000 beside 61.7 in England, 44.0 on a plan beside 43.3', () => {
    expect(comparison(of('children-in-care'), 'england')?.sentence).toBe('23.3 above 61.7 (England).');
    expect(of('protection-plans').latest.text).toBe('44.0');
    expect(comparison(of('protection-plans'), 'england')?.sentence).toBe('0.7 above 43.3 (England).');
  });

  it('first-time entrants fell from 578.7 in 2012 to 220.2 in 2016', () => {
    expect(draftCommentary(of('first-time-entrants'))[0]).toBe(
      'First-time entrants to youth justice fell from 578.7 in 2012 to 220.2 in 2016.',
    );
    expect(of('first-time-entrants').ambition?.sinceBaseline).toMatchObject({
      text: 'down 358.5 (61.9%)',
      judgement: 'improved',
    });
  });

  it('4.5% of people aged 16 to 24 were not in education, employment or training in 2017', () => {
    expect(of('not-in-education-16-24').latest).toMatchObject({ text: '4.5%', period: '2017' });
  });
});

describe('R3, the children’s dashboard', () => {
  const of = report('r3-children-dashboard.json');

  it('boys are 12 percentage points lower than girls', () => {
    const [gender] = of('good-level-of-development').breakdowns;
    expect(gender?.gap?.text).toBe('Boys: 12 percentage points lower than Girls');
  });

  it('stands beside the region, the nation and the city region', () => {
    expect(draftCommentary(of('good-level-of-development'))).toContain(
      'It is worse than the national average, Northern Vale and the city region.',
    );
  });

  it('the worst primary school has persistent absence of 17.1%', () => {
    const [schools] = of('primary-persistent-absence').breakdowns;
    const highest = schools?.categories.find(({ title }) => title === schools.gap?.higher);
    expect(of('primary-persistent-absence').polarity).toBe('low');
    expect(highest).toMatchObject({ title: 'Harbour Primary', text: '17.1%' });
  });

  it('phonics, 84%, is the highest in the region, and best of 6', () => {
    const { comparisons } = of('phonics');
    expect(comparisons[0]?.rank).toEqual({ place: 1, of: 6, tied: false });
    expect(highestOf(of('phonics'))).toBe(true);
  });

  it('exclusions, 14.6, are the highest in the region too, but low is good: last of 6', () => {
    const { comparisons } = of('exclusions');
    expect(comparisons[0]?.rank).toEqual({ place: 6, of: 6, tied: false });
    expect(highestOf(of('exclusions'))).toBe(true);
  });

  it('Attainment 8 is on a three-year downward trend', () => {
    expect(draftCommentary(of('key-stage-4'))).toContain(
      'It has fallen in each of the last three academic years.',
    );
    expect(of('key-stage-4').run).toMatchObject({ judgement: 'worsened', length: 3 });
  });

  const highestOf = ({ latest, comparisons }: IndicatorResult) =>
    latest.status === 'observed' &&
    (comparisons[0]?.areas ?? []).every(({ value }) => Number(value) < Number(latest.value));
});

describe('R4, the monthly dashboard of September 2022', () => {
  const of = report('r4-monthly-dashboard.json');

  it('contacts decreased steadily over the last three months', () => {
    expect(draftCommentary(of('contacts'))).toContain('It has fallen in each of the last three months.');
  });

  it('children in need remained stable in September, 1,412', () => {
    expect(of('children-in-need')).toMatchObject({
      latest: { text: '1,412', periodText: 'September 2022' },
      travel: { movement: 'level', text: 'no change' },
    });
  });

  it('referrals decided in a day remained stable in September, within the dead band', () => {
    expect(of('referrals-in-a-day').travel).toMatchObject({
      judgement: 'unchanged',
      colour: 'amber',
      text: 'up 0.2 percentage points (0.2%)',
    });
  });

  it('visits remain at 100%', () => {
    expect(draftCommentary(of('visits-in-protection'))).toContain(
      'It has remained at 100% over the last three months.',
    );
    expect(of('visits-in-protection').rating).toBe('green');
  });

  it('cared-for children declined steadily in the last four months', () => {
    expect(draftCommentary(of('cared-for-children'))).toContain(
      'It has fallen in each of the last four months.',
    );
  });
});

describe('R5, R6 and R7', () => {
  it('R5: in education, employment or training, 95, 50.0%', () => {
    const [activity] = report('r5-improvement-programme.json')('care-leavers').breakdowns;
    expect(activity?.categories[0]).toMatchObject({
      title: 'In education, employment or training',
      text: '95',
      share: { text: '50.0%' },
    });
  });

  it('R6: Requires improvement on 27/11/2018 to Good on 04/05/2022 is an improvement of one grade', () => {
    const { travel, latest } = report('r6-school-inspection.json')('inspection');
    expect(latest).toMatchObject({ text: 'Good', periodText: '4 May 2022' });
    expect(travel).toMatchObject({
      from: '2018-11-27',
      judgement: 'improved',
      colour: 'green',
      text: 'up 1 grade',
      percentChange: null,
    });
  });

  const of = report('r7-education-strategy.json');

  it('R7: 102 schools and 40,374 children', () => {
    expect(of('schools').latest.text).toBe('102');
    expect(of('children').latest.text).toBe('40,374');
  });

  it('R7: 73% of schools are good or better, 83% of primary and 63% of secondary schools', () => {
    const { latest, breakdowns } = of('good-or-better');
    expect(latest.text).toBe('73%');
    expect(breakdowns[0]?.categories.map(({ title, text }) => `${title} ${text}`)).toEqual([
      'Primary 83%',
      'Secondary 63%',
    ]);
  });

  it('R7: 1,432 with a plan (3.6%), 4,839 with support (12.1%), 33,776 with neither (84.3%), 40,047 in all', () => {
    const [need] = of('special-educational-needs').breakdowns;
    expect(need?.categories.map(({ text, share }) => `${text} (${share?.text})`)).toEqual([
      '1,432 (3.6%)',
      '4,839 (12.1%)',
      '33,776 (84.3%)',
    ]);
    expect(need?.total?.text).toBe('40,047');
  });

  it('R7: good level of development is to rise from 69% to 74% by 2025', () => {
    expect(of('good-level-of-development').ambition).toMatchObject({
      baseline: { text: '69%' },
      milestones: [{ text: '74%', period: 'AY24/25', status: 'due' }],
    });
    expect(of('good-level-of-development').ambition?.text).toContain(
      'The ambition is to go from 69% in AY18/19 to 74% by AY24/25 (still to come).',
    );
  });

  it('R7: not in education or not known, 3.8%, is the lowest in the city region, and low is good', () => {
    const young = of('not-in-education-or-not-known');
    expect(young).toMatchObject({ polarity: 'low', latest: { text: '3.8%' } });
    expect(comparison(young, 'city-region')?.rank).toEqual({ place: 1, of: 6, tied: false });
  });
});
