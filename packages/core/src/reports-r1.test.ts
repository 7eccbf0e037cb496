import { describe, expect, it } from 'vitest';
import { corpusText } from '../../tools/src/corpus.js';
import {
  draftCommentary,
  evaluateIndicator,
  parseScorecard,
  ratePerformance,
  type IndicatorResult,
} from './index.js';

// What real reports say in words and figures, each from its data. Titles give the claim in our own words.

/** The indicators of a document of the corpus, by id. */
function report(document: string) {
  const scorecard = parseScorecard(corpusText(document));
  return (id: string): IndicatorResult => evaluateIndicator(scorecard, id);
}

const ratings = ({ series }: IndicatorResult) => series.map(({ rating }) => rating);

describe('R1, the corporate performance report, as stated', () => {
  const of = report('../sefton/corporate.json');

  it('assessments in time rose from 67% in the earliest quarter to 85%, above the target of 82%', () => {
    expect(draftCommentary(of('assessments-in-time'))).toEqual(
      expect.arrayContaining([
        'Child and Family Assessments in timescale rose from 67% in 23/24-Q3 to 85% in 24/25-Q2.',
        'It is 3 percentage points above target (82%), which is better.',
      ]),
    );
    expect(of('assessments-in-time')).toMatchObject({ rating: 'green' });
  });

  it('initial conferences in time, 91%, are 10 percentage points above target (81%)', () => {
    const conferences = of('initial-conferences-in-time');
    expect(conferences).toMatchObject({ rating: 'green', latest: { text: '91%' } });
    expect(conferences.distance?.text).toBe('10 percentage points better than target');
    expect(draftCommentary(conferences)).toContain(
      'It is 10 percentage points above target (81%), which is better.',
    );
  });

  it('agency social workers, 28%, are worse than the target of 20%, England at 22% and the region at 26%', () => {
    const agency = of('agency-social-workers');
    expect(agency).toMatchObject({
      rating: 'red',
      distance: { text: '8 percentage points worse than target' },
    });
    expect(agency.comparisons.map(({ sentence }) => sentence)).toEqual([
      '6 percentage points worse than 22% (England).',
      '2 percentage points worse than 26% (North West).',
    ]);
    expect(agency.explanation).toBe(
      '28% is 8 percentage points above the target of 20%. Low is good, so this is off target, by more than 5% of the target.',
    );
  });

  it('the target for agency social workers, 20%, is better than both averages, 22% and 26%', () => {
    for (const average of ['22', '26']) {
      expect(ratePerformance({ value: '20', target: average, polarity: 'low' })).toBe('green');
    }
  });

  it('96% of equipment was fitted within 7 days, about 2,000 contacts a month, 202 adaptations in two periods', () => {
    expect(of('equipment-in-7-days').latest.text).toBe('96%');
    expect(of('adult-contacts')).toMatchObject({ latest: { text: '2,000', markers: ['e'] } });
    expect(of('adaptations-completed').latest).toMatchObject({
      text: '202',
      periodText: 'April to September 2024',
    });
  });

  it('emissions are down 36% to date', () => {
    expect(of('corporate-co2-reduction').latest.text).toBe('36%');
  });

  it('53.6% of Council Tax by quarter 2 is not judged by its year-end target of 97.25% alone', () => {
    const tax = of('council-tax-collected');
    expect(tax).toMatchObject({
      rating: 'no-target',
      latest: { text: '53.6%' },
      target: { reason: 'no-profile', yearEnd: { text: '97.25%' } },
    });
    expect(of('business-rates-collected')).toMatchObject({
      latest: { text: '57.4%' },
      target: { yearEnd: { text: '98%' } },
    });
  });

  it('debt outstanding, 15%, is immature: its direction of travel is held back', () => {
    expect(of('debt-outstanding')).toMatchObject({ latest: { text: '15%' }, flags: ['immature'] });
    expect('difference' in of('debt-outstanding').travel).toBe(false);
  });

  it('a yearly figure two years behind has none for this year, since it is not due', () => {
    expect(of('alcohol-dependency-untreated').latest).toMatchObject({ status: 'missing', reason: 'not-due' });
  });
});

describe('R1, where a sentence rests on the quarters between', () => {
  const of = report('r1-quarters-between.json');

  it('initial conferences in time, 91%, are the highest in the period', () => {
    expect(draftCommentary(of('initial-conferences-in-time'))).toContain('It is the highest in the period.');
    expect(of('initial-conferences-in-time').extreme).toBe('best');
  });

  it('review conferences were above 94% and above target in every quarter', () => {
    const conferences = of('review-conferences-in-time');
    expect(ratings(conferences)).toEqual(['green', 'green', 'green', 'green']);
    expect(conferences.graphText).toContain('Lowest 94.5%');
  });

  it('re-referrals, 24%, spike in quarter 2 and are close to target, with a caution', () => {
    const referrals = of('re-referrals');
    expect(referrals).toMatchObject({ rating: 'amber', ratingText: 'Close to target', extreme: 'worst' });
    expect(referrals.notes).toEqual(['Treat with caution. The new school term brings more referrals.']);
  });

  it('plans within 20 weeks are above the national target of 50% in the last quarter only', () => {
    expect(ratings(of('plans-within-20-weeks'))).toEqual(['red', 'red', 'red', 'green']);
    expect(of('plans-within-20-weeks').target).toMatchObject({ text: '50%', basisText: 'national' });
  });

  it('new birth visits were above the local target of 95% in the first two quarters; the standard is 90%', () => {
    const visits = of('new-birth-visits');
    expect(ratings(visits).slice(-2)).toEqual(['green', 'green']);
    expect(visits.target).toMatchObject({ text: '95%', basisText: 'local' });
    expect(visits.references).toEqual([{ title: 'National standard', value: '90', text: '90%' }]);
  });

  it('a yearly figure two years behind says so', () => {
    expect(of('untreated-alcohol-dependency')).toMatchObject({ latest: { lag: 2 } });
    expect(of('untreated-alcohol-dependency').notes).toEqual([
      'The latest figure is for 21/22: 2 years have ended since.',
    ]);
  });

  it('activities are lower in quarter 2, so they are compared with quarter 2 of last year, and cautioned', () => {
    const activities = of('activities-for-children');
    expect(activities.travel).toMatchObject({ judgement: 'improved', sinceText: 'on 23/24-Q2' });
    expect(activities.target).toMatchObject({ text: '2,400', basisText: 'last year’s outturn' });
    expect(activities.flags).toContain('caution');
  });

  it('fly-tipping reports have risen in each quarter, unjudged', () => {
    expect(draftCommentary(of('fly-tipping-reports'))).toContain(
      'It has risen in each of the last three quarters.',
    );
    expect(of('fly-tipping-reports').rating).toBe('not-judged');
  });

  it('young people not in education are fewer than in the region and the nation, with caution in quarter 2', () => {
    const young = of('not-in-education-16-17');
    expect(draftCommentary(young)).toContain('It is better than the national average and Northern Vale.');
    expect(young.flags).toContain('caution');
  });

  it('Council Tax, 53.6% by quarter 2, is on course for 97.25%, in the best quarter of both groups', () => {
    const tax = of('council-tax-collected');
    expect(tax).toMatchObject({
      rating: 'green',
      ratingText: 'On profile',
      target: { yearEnd: { text: '97.25%' } },
      travel: { sinceText: 'on 23/24-Q2', judgement: 'improved' },
    });
    expect(tax.explanation).toBe(
      '53.60% is 0.10 percentage points above the 53.50% expected by 24/25-Q2. High is good, so this is on profile.',
    );
    expect(tax.comparisons.map(({ quartile }) => quartile)).toEqual(['A', 'A']);
  });

  it('business rates, 57.4% by quarter 2, are on course for 98%', () => {
    expect(of('business-rates-collected')).toMatchObject({
      ratingText: 'On profile',
      target: { value: '57', yearEnd: { text: '98.0%' } },
    });
  });

  it('unrecovered debt falls as the year goes on', () => {
    expect(draftCommentary(of('unrecovered-debt'))).toContain(
      'It has fallen in each of the last two quarters.',
    );
  });

  it('debt outstanding, 15% after no more than 10% in three quarters, is on target and will fall', () => {
    const debt = of('debt-outstanding');
    expect(debt.series.map(({ text }) => text)).toEqual(['10%', '9%', '8%', '15%']);
    expect(debt).toMatchObject({ rating: 'green', travel: { reason: 'immature' }, extreme: null, run: null });
    expect(debt.notes[0]).toBe('The latest figure is not yet complete and will change.');
  });
});
