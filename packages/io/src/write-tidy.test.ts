import { describe, expect, it } from 'vitest';
import { westmere } from '../fixtures/one-indicator.js';
import { writeCsv } from './csv/index.js';

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
    expect(text.split('\r\n')).toEqual([
      'indicator,title,frequency,unit,decimals,polarity,target,period,value,markers,note',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,20,24/25-Q1,12.50,[p] [r],',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,,24/25-Q2,[not due],,',
      'fly-tips,Fly-tips,financial-quarter,count,0,low,15,24/25-Q3,-3,,"Counted twice, ""by hand"""',
      '',
    ]);
  });

  it('leaves out a limit that stands alone, and tells so', () => {
    const { text, leftOut } = writeCsv(
      westmere({ observations: [{ period: '24/25-Q1', value: 7, lower: 5 }] }),
      { layout: 'tidy' },
    );
    expect(text).not.toContain('lower');
    expect(leftOut.map(({ what }) => what)).toContain('confidence limits');
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
    expect(text.split('\r\n')).toEqual([
      'indicator,title,frequency,area,breakdown,category,period,value,illustrative',
      'fly-tips,Fly-tips,financial-quarter,,,,24/25-Q1,7,yes',
      'fly-tips,Fly-tips,financial-quarter,England,,,24/25-Q1,7,yes',
      'fly-tips,Fly-tips,financial-quarter,,Ward,Northmere,24/25-Q1,7,yes',
      '',
    ]);
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
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'indicator,title,frequency,polarity,tolerance,period,value',
      'fly-tips,Fly-tips,financial-quarter,none,5%,24/25-Q1,1',
      'fly-tips,Fly-tips,financial-quarter,low,2 points,24/25-Q2,2',
    ]);
  });
});
