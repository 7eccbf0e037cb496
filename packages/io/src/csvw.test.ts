import { readFileSync } from 'node:fs';
import { parseScorecard } from '@scorecard/core';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv/index.js';
import { writeCsvw } from './csvw/index.js';

const westmere = parseScorecard(
  readFileSync(new URL('../../../examples/westmere/scorecard.json', import.meta.url), 'utf8'),
);

interface Metadata {
  '@context': unknown;
  url: string;
  'dc:title': string;
  'dc:description': string;
  tableSchema: {
    columns: { name: string; titles: string[]; datatype: string; null?: string[]; required?: boolean }[];
  };
}
const metadata = (options?: { url: string }) => JSON.parse(writeCsvw(westmere, options)) as Metadata;

describe('CSVW metadata', () => {
  it('names each column of the tidy CSV, in its order', () => {
    const [header = ''] = writeCsv(westmere, { layout: 'tidy' }).text.split('\r\n');
    expect(metadata().tableSchema.columns.map(({ name }) => name)).toEqual(header.split(','));
    for (const { name, titles } of metadata().tableSchema.columns) expect(titles).toContain(name);
  });

  it('says in W3C terms what the table is, whose, since when, and by what licence', () => {
    expect(metadata()).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'scorecard.csv',
      'dc:title': westmere.title,
      'dc:publisher': 'Westmere Borough Council',
      'dc:issued': '2024-11-14',
      'dc:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
      dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    });
    expect(metadata({ url: 'figures.csv' }).url).toBe('figures.csv');
  });

  it('says that figures are illustrative', () => {
    expect(metadata()['dc:description']).toContain('Illustrative');
  });

  it('gives values as decimals, with the shorthand that stands for none', () => {
    const plain = {
      ...westmere,
      indicators: westmere.indicators.filter(({ unit }) => unit?.kind !== 'grade'),
    };
    const columns = (JSON.parse(writeCsvw(plain)) as Metadata).tableSchema.columns;
    const value = columns.find(({ name }) => name === 'value');
    expect(value).toMatchObject({ datatype: 'decimal' });
    expect(value?.null).toContain('[c]');
    const texts = writeCsv(plain, { layout: 'tidy' });
    for (const { missing, value: figure } of readCsv(texts.text).scorecard.indicators.flatMap(
      ({ observations = [] }) => observations,
    ))
      expect(missing ?? figure ?? 'derived').not.toBe('');
  });
});
