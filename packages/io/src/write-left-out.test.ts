import { describe, expect, it } from 'vitest';
import { leftOutOf, linesOf, westmere } from '../fixtures/one-indicator.js';
import { writeCsv } from './csv/index.js';

describe('what CSV leaves out', () => {
  it('never has the counts or limits of a confidential figure, and says that they are left out', () => {
    const written = writeCsv(
      westmere({
        observations: [
          { period: '24/25-Q1', missing: 'confidential', numerator: 3, denominator: 41, lower: 1, upper: 9 },
          { period: '24/25-Q2', value: 25, numerator: 10, denominator: 40 },
        ],
      }),
      { layout: 'tidy' },
    );
    expect(linesOf(written).slice(1)).toEqual([
      'fly-tips,Fly-tips,financial-quarter,24/25-Q1,[c],,',
      'fly-tips,Fly-tips,financial-quarter,24/25-Q2,25,10,40',
      '',
    ]);
    expect(leftOutOf(written)).toMatchObject({
      'numerators and denominators, which are never written of confidential figures': [
        'indicators[0].observations[0].numerator',
        'indicators[0].observations[0].denominator',
      ],
    });
  });

  it('never says again what was published of a figure before it was withheld', () => {
    const revisions = [{ published: '2024-09-01', value: 7 }];
    const observations = [{ period: '24/25-Q1', missing: 'confidential', revisions }];
    const written = writeCsv(westmere({ observations }), { layout: 'tidy' });
    expect(written.text).not.toContain('7');
    expect(leftOutOf(written)).toMatchObject({
      'what was published before a revision': ['indicators[0].observations[0].revisions'],
    });
  });

  it("never has a year's target beside a quarter's figure", () => {
    const written = writeCsv(
      westmere({
        accumulation: 'year-to-date',
        polarity: 'high',
        targets: [{ from: '24/25-Q1', value: 97, appliesAt: 'year-end', profile: 'linear' }],
        observations: [{ period: '24/25-Q1', value: 28 }],
      }),
      { layout: 'tidy' },
    );
    expect(linesOf(written)[0]).not.toContain('target');
    expect(linesOf(written)[1]).toContain('financial-quarter (year to date)');
    expect(leftOutOf(written)).toMatchObject({
      targets: ['indicators[0].targets'],
    });
  });

  it('has no target where improving is amber, which a table can not say', () => {
    const written = writeCsv(
      westmere({
        polarity: 'high',
        rating: 'improving-is-amber',
        targets: [{ from: '24/25-Q1', value: 97 }],
        observations: [{ period: '24/25-Q1', value: 28 }],
      }),
      { layout: 'tidy' },
    );
    expect(linesOf(written)[0]).not.toContain('target');
    expect(leftOutOf(written)).toMatchObject({
      targets: ['indicators[0].targets'],
      'the rule for amber': ['indicators[0].rating'],
    });
  });

  it('names what else it left out, in words, with the places', () => {
    const written = writeCsv(
      westmere({
        polarity: 'high',
        targets: [{ from: '23/24-Q1', value: 5, basis: 'national' }],
        breaks: [{ at: '24/25-Q1', note: 'Counted anew' }],
        observations: [{ period: '24/25-Q1', value: 7 }],
      }),
      { layout: 'tidy' },
    );
    expect(leftOutOf(written)).toEqual({
      'the title of the scorecard': ['title'],
      'when a target takes effect, before the first figure': ['indicators[0].targets[0].from'],
      'who set a target': ['indicators[0].targets[0].basis'],
      'breaks in a series': ['indicators[0].breaks'],
    });
  });

  it('leaves out figures from after a measure ended, which a reader would take for its latest, and names them', () => {
    const indicator = {
      polarity: 'high',
      observations: [
        { period: '24/25-Q1', value: 85 },
        { period: '24/25-Q2', value: 70 },
      ],
    };
    const written = writeCsv(westmere({ ...indicator, reported: { to: '24/25-Q1' } }), { layout: 'tidy' });
    expect(linesOf(written)).toHaveLength(3);
    expect(leftOutOf(written)).toMatchObject({
      'when indicators began and ended': ['indicators[0].reported'],
      figures: ['indicators[0].observations[1]'],
    });
    const begun = writeCsv(westmere({ ...indicator, reported: { from: '24/25-Q3' } }), { layout: 'tidy' });
    expect(leftOutOf(begun)).toMatchObject({ 'whole indicators': ['indicators'] });
    const before = writeCsv(westmere({ ...indicator, reported: { from: '24/25-Q2' } }), { layout: 'tidy' });
    expect(linesOf(before)).toHaveLength(4);
  });

  it('leaves out an indicator whose grades a table can not name', () => {
    const unit = { kind: 'grade', grades: ['Poor; or worse', 'Good'] };
    const observations = [{ period: '24/25-Q1', value: 'Good' }];
    const written = writeCsv(westmere({ unit, observations }), { layout: 'wide' });
    expect(written.text).not.toContain('Good');
    expect(leftOutOf(written)).toMatchObject({ 'whole indicators': ['indicators'] });
  });

  it('says that nothing is judged where no period has which way is good', () => {
    const written = writeCsv(
      westmere({
        polarity: [{ from: '24/25-Q1', value: 'high' }],
        observations: [{ period: '23/24-Q4', value: 28 }],
      }),
      { layout: 'tidy' },
    );
    expect(leftOutOf(written)).toMatchObject({
      'which way is good of “Fly-tips”, so that nothing of it is judged': ['indicators[0].polarity[0]'],
    });
  });
});
