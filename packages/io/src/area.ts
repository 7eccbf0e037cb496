import type { ScorecardInput } from '@scorecard/core';
import type { ReadOptions } from './read-options.js';
import { wordKey } from './cell.js';

type Organisation = NonNullable<ScorecardInput['organisation']>;
type ComparatorKind = NonNullable<ScorecardInput['comparators']>[number]['kind'];

const NATIONS = new Set([
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'united kingdom',
  'uk',
  'great britain',
  'england and wales',
]);
const REGIONS = new Set([
  'north east',
  'north west',
  'yorkshire and the humber',
  'yorkshire and humber',
  'east midlands',
  'west midlands',
  'east of england',
  'london',
  'inner london',
  'outer london',
  'south east',
  'south west',
]);

/** The organisation as the document writes it. */
export function organisationOf({ organisation, definitions }: ReadOptions): Organisation | null {
  if (typeof organisation === 'string') return organisation.trim() === '' ? null : { name: organisation };
  return organisation ?? definitions?.organisation ?? null;
}

/** The names and codes by which we are known in lists of areas, as `wordKey` looks them up. */
export function ourNames(organisation: Organisation | null): Set<string> {
  const { name = '', aliases = [], code = '' } = organisation ?? {};
  return new Set([name, code, ...aliases].map(wordKey).filter((key) => key !== ''));
}

/** What an area is, by its name: a nation, an English region, otherwise an area like ours. */
export function areaKind(name: string): ComparatorKind {
  const key = wordKey(name).replace(/ region$/, '');
  if (NATIONS.has(key)) return 'nation';
  return REGIONS.has(key) ? 'region' : 'area';
}
