import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disclosureRisks, evaluateScorecard, safeParseScorecard } from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import { readXlsx } from '@scorecard/io/xlsx';
import { STARTERS, type Starter, starterFile } from './starter-files.js';

/** Where each can be downloaded from; JSON is for developers, who have the command. */
const DOWNLOADS: Partial<Record<Starter, string>> = {
  csv: 'scorecard-starter.csv',
  wide: 'scorecard-starter-wide.csv',
  xlsx: 'scorecard-starter.xlsx',
};

async function read(kind: Starter, content: string | Uint8Array) {
  if (typeof content !== 'string') return readXlsx(content);
  if (kind !== 'json') return readCsv(content);
  const parse = safeParseScorecard(content);
  if (!parse.ok) throw new Error(JSON.stringify(parse.issues));
  return { scorecard: parse.scorecard, issues: parse.issues };
}

describe.each(STARTERS)('The starter %s', (kind) => {
  it('is read without an issue, and puts nobody at risk', async () => {
    const { scorecard, issues } = await read(kind, await starterFile(kind));
    expect(issues).toEqual([]);
    expect(disclosureRisks(scorecard)).toEqual([]);
    expect(scorecard.title).toBe('Performance figures of Westmere Borough Council');
  });

  it('is marked illustrative and shows each kind of cell', async () => {
    const { scorecard } = await read(kind, await starterFile(kind));
    const { indicators, illustrative } = evaluateScorecard(scorecard);
    expect(illustrative).toBe(true);
    expect(indicators.every((item) => item.illustrative)).toBe(true);
    expect(indicators.map(({ rating }) => rating)).toEqual([
      'green',
      'amber',
      'red',
      'red',
      'amber',
      'not-judged',
    ]);
    expect(indicators.flatMap(({ series }) => series.map(({ text }) => text))).toContain('[c]');
    expect(indicators.flatMap(({ flags }) => flags)).toContain('provisional');
  });
});

it.each(Object.entries(DOWNLOADS))('The download of %s is what the command writes', async (kind, name) => {
  const file = readFileSync(new URL(`../../../docs/starters/${name}`, import.meta.url));
  const written = await starterFile(kind as Starter);
  if (typeof written === 'string') expect(file.toString()).toBe(written);
  else expect(await readXlsx(new Uint8Array(file))).toEqual(await readXlsx(written));
});
