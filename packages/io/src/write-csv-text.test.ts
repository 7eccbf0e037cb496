import { describe, expect, it } from 'vitest';
import { westmere } from '../fixtures/one-indicator.js';
import { readCsv, writeCsv } from './csv/index.js';

describe('CSV text', () => {
  it('guards a text that a spreadsheet could take for a formula, never a negative number, and reads it back', () => {
    const notes = ['=1+1', '+44', '-5 points', '@cell'];
    const observations = notes.map((note, i) => ({ period: `2${i}/2${i + 1}-Q1`, value: -i - 1, note }));
    const { text, leftOut } = writeCsv(westmere({ observations }), { layout: 'tidy' });
    expect(
      text
        .split('\r\n')
        .slice(1, 5)
        .map((line) => line.split(',').slice(-2)),
    ).toEqual(notes.map((note, i) => [String(-i - 1), `'${note}`]));
    const back = readCsv(text).scorecard.indicators[0]?.observations;
    expect(back).toEqual(observations.map((one) => ({ ...one, value: String(one.value) })));
    expect(leftOut.map(({ what }) => what)).toEqual(['the title of the scorecard']);
  });

  it('guards a minus sign of its own, and an apostrophe before such a letter', () => {
    const notes = ['−5', "'=x"];
    const observations = notes.map((note, i) => ({ period: `2${i}/2${i + 1}-Q1`, value: i, note }));
    const { text } = writeCsv(westmere({ observations }), { layout: 'tidy' });
    expect(
      text
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.split(',').at(-1)),
    ).toEqual(["'−5", "''=x"]);
  });
});
