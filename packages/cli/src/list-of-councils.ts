import type { Scorecard } from '@scorecard/core';
import { type ReadOptions, type TableReading, mappings, readCsv } from '@scorecard/io/csv';
import { inputText as text } from './input-text.js';

/** The members of a document's groups, each once, where it holds groups and no measures. */
export function listedCouncils({ comparators = [], indicators }: Scorecard): string[] {
  if (indicators.length > 0) return [];
  const names = new Set<string>();
  for (const { members = [] } of comparators) {
    for (const member of members)
      for (const name of typeof member === 'string' ? [member] : member.value) names.add(name);
  }
  return [...names];
}

/** A CSV file as it is read; of a list of councils, which has no figures, what it is and how it is read. */
export function readCsvOrSayWhat(name: string, csv: string, options: ReadOptions): TableReading {
  const reading = readCsv(csv, options);
  if (options.mapping || !reading.issues.some(({ code }) => code === 'no-headings')) return reading;
  const list = readCsv(csv, { mapping: mappings.neighbours });
  const councils = listedCouncils(list.scorecard);
  if (councils.length === 0 || list.issues.length > 0) return reading;
  const message = text.listOfCouncils(name, councils);
  return { ...reading, issues: [{ severity: 'error', code: 'no-headings', message }] };
}
