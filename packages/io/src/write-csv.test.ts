import { parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv/index.js';

const westmere = (indicator: object, more: object = {}) =>
  parseScorecard({
    version: 1,
    title: 'Westmere',
    ...more,
    indicators: [{ id: 'fly-tips', title: 'Fly-tips', frequency: 'financial-quarter', ...indicator }],
  });
const lines = (text: string) => text.split('\r\n');
const said = ({ leftOut }: ReturnType<typeof writeCsv>) =>
  Object.fromEntries(leftOut.map(({ what, paths }) => [what, paths]));

describe('tidy CSV', () => {
  it('has a row for each figure, with the target and polarity of its own period', () => {
    const { text } = writeCsv(
      westmere({
        polarity: 'low',
        unit: { kind: 'count', decimals: 0 },
        targets: [
          { from: '24/25-Q1', to: '24/25-Q1', value: 20 },
          { from: '24/25-Q3', value: 15 },
        ],
        observations: [
          { period: '24/25-Q1', value: '12.50', markers: ['p', 'r'] },
          { period: '24/25-Q2', missing: 'not-due' },
          { period: '24/25-Q3', value: -3, note: 'Counted twice, "by hand"' },
        ],
      }),
      { layout: 'tidy' },
    );
    expect(lines(text)).toEqual([
      'indicator,title,frequency,unit,decimals,polarity,target,period,value,markers,note',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,20,24/25-Q1,12.50,[p] [r],',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,,24/25-Q2,[not due],,',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,15,24/25-Q3,-3,,"Counted twice, ""by hand"""',
      '',
    ]);
  });

  it('guards a text that a spreadsheet could take for a formula, never a negative number, and reads it back', () => {
    const notes = ['=1+1', '+44', '-5 points', '@cell'];
    const observations = notes.map((note, i) => ({ period: `2${i}/2${i + 1}-Q1`, value: -i - 1, note }));
    const { text, leftOut } = writeCsv(westmere({ observations }), { layout: 'tidy' });
    expect(
      lines(text)
        .slice(1, 5)
        .map((line) => line.split(',').slice(-2)),
    ).toEqual(notes.map((note, i) => [String(-i - 1), `'${note}`]));
    const back = readCsv(text).scorecard.indicators[0]?.observations;
    expect(back).toEqual(observations.map((one) => ({ ...one, value: String(one.value) })));
    expect(leftOut.map(({ what }) => what)).toEqual(['the title of the scorecard']);
  });

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
    expect(lines(written.text).slice(1)).toEqual([
      'fly-tips,Fly-tips,financial-quarter,24/25-Q1,[c],,',
      'fly-tips,Fly-tips,financial-quarter,24/25-Q2,25,10,40',
      '',
    ]);
    expect(said(written)).toMatchObject({
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
    expect(said(written)).toMatchObject({
      'what was published before a revision': ['indicators[0].observations[0].revisions'],
    });
  });

  it('names figures of others by their area, and categories by their breakdown', () => {
    const observations = [{ period: '24/25-Q1', value: 7, illustrative: true }];
    const { text } = writeCsv(
      westmere(
        {
          observations,
          comparisons: [{ comparator: 'england', observations }],
          breakdowns: [{ id: 'ward', title: 'Ward', categories: [{ title: 'Northmere', observations }] }],
        },
        { comparators: [{ id: 'england', name: 'England', kind: 'nation' }] },
      ),
      { layout: 'tidy' },
    );
    expect(lines(text)).toEqual([
      'indicator,title,frequency,area,breakdown,category,period,value,illustrative',
      'fly-tips,Fly-tips,financial-quarter,,,,24/25-Q1,7,yes',
      'fly-tips,Fly-tips,financial-quarter,England,,,24/25-Q1,7,yes',
      'fly-tips,Fly-tips,financial-quarter,,Ward,Northmere,24/25-Q1,7,yes',
      '',
    ]);
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
    expect(lines(written.text)[0]).not.toContain('target');
    expect(said(written)).toMatchObject({
      targets: ['indicators[0].targets'],
      'that figures count the year so far': ['indicators[0].accumulation'],
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
    expect(lines(written.text)[0]).not.toContain('target');
    expect(said(written)).toMatchObject({
      targets: ['indicators[0].targets'],
      'the rule for amber': ['indicators[0].rating'],
    });
  });

  it('says none, or the built-in tolerance, in periods before the first dated setting', () => {
    const { text } = writeCsv(
      westmere({
        polarity: [{ from: '24/25-Q2', value: 'low' }],
        tolerance: [{ from: '24/25-Q2', value: { points: 2 } }],
        observations: [
          { period: '24/25-Q1', value: 1 },
          { period: '24/25-Q2', value: 2 },
        ],
      }),
      { layout: 'tidy' },
    );
    expect(lines(text).slice(0, 3)).toEqual([
      'indicator,title,frequency,polarity,tolerance,period,value',
      'fly-tips,Fly-tips,financial-quarter,none,5%,24/25-Q1,1',
      'fly-tips,Fly-tips,financial-quarter,low,2 points,24/25-Q2,2',
    ]);
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
    expect(said(written)).toEqual({
      'the title of the scorecard': ['title'],
      'when a target takes effect, before the first figure': ['indicators[0].targets[0].from'],
      'who set a target': ['indicators[0].targets[0].basis'],
      'breaks in a series': ['indicators[0].breaks'],
    });
  });
});

it('guards a minus sign of its own, and an apostrophe before such a letter', () => {
  const notes = ['−5', "'=x"];
  const observations = notes.map((note, i) => ({ period: `2${i}/2${i + 1}-Q1`, value: i, note }));
  const { text } = writeCsv(westmere({ observations }), { layout: 'tidy' });
  expect(
    lines(text)
      .slice(1, 3)
      .map((line) => line.split(',').at(-1)),
  ).toEqual(["'−5", "''=x"]);
});

describe('wide CSV', () => {
  const scorecard = westmere({
    polarity: 'low',
    unit: { kind: 'percent' },
    targets: [{ from: '24/25-Q1', value: 20 }],
    observations: [
      { period: '23/24-Q4', value: 26 },
      { period: '24/25-Q1', missing: 'confidential' },
      { period: '24/25-Q2', value: 28, markers: ['p'], illustrative: true },
    ],
  });
  const written = writeCsv(scorecard, { layout: 'wide' });

  it('has a row for each indicator and a column for each period', () => {
    expect(lines(written.text)).toEqual([
      'Id,Measure,Good is,Unit,Frequency,23/24-Q4,24/25-Q1,24/25-Q2,Target,Illustrative',
      'fly-tips,Fly-tips,low,percent,financial-quarter,26,[c],28 [p],20,yes',
      '',
    ]);
  });

  it('comes back the same but for what it names: every figure of a row with an illustrative one is marked so', () => {
    expect(said(written)).toEqual({
      'the title of the scorecard': ['title'],
      'which single figures are illustrative': [
        'indicators[0].observations[0].illustrative',
        'indicators[0].observations[1].illustrative',
      ],
    });
  });

  it('has no target where it moved within the year, since one column can not say so', () => {
    const moved = westmere({
      polarity: 'low',
      targets: [
        { from: '24/25-Q1', value: 20 },
        { from: '24/25-Q2', value: 18 },
      ],
      observations: [
        { period: '24/25-Q1', value: 19 },
        { period: '24/25-Q2', value: 19 },
      ],
    });
    expect(lines(writeCsv(moved, { layout: 'wide' }).text)[0]).not.toContain('Target');
  });
});

it('wide CSV has the values that are given by numerator and denominator alone, but none that is confidential', () => {
  const { text } = writeCsv(
    westmere({
      unit: { kind: 'percent' },
      observations: [
        { period: '24/25-Q1', numerator: 170, denominator: 200 },
        { period: '24/25-Q2', missing: 'confidential', numerator: 3, denominator: 4 },
      ],
    }),
    { layout: 'wide' },
  );
  expect(lines(text)[1]).toContain(',85,[c]');
});
