import type { ScorecardInput } from '@scorecard/core';
import { wordKey } from './cell.js';
import { gradesIn } from './grade-text.js';

/** A unit as the document writes it. */
export type UnitInput = NonNullable<ScorecardInput['indicators'][number]['unit']>;

const PLAIN: Record<string, UnitInput> = {
  percent: { kind: 'percent' },
  'per cent': { kind: 'percent' },
  percentage: { kind: 'percent' },
  number: { kind: 'count' },
  count: { kind: 'count' },
  numeric: { kind: 'count' },
  'no.': { kind: 'count' },
  no: { kind: 'count' },
  '#': { kind: 'count' },
  people: { kind: 'count' },
  persons: { kind: 'count' },
  ratio: { kind: 'ratio' },
  score: { kind: 'score' },
  points: { kind: 'score' },
  days: { kind: 'days' },
  day: { kind: 'days' },
  'working days': { kind: 'days' },
  pounds: { kind: 'currency', code: 'GBP' },
};
const UNITS = new Map(Object.entries(PLAIN));

const CURRENCIES = new Map([
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['$', 'USD'],
  ['usd', 'USD'],
]);

const SCALE_WORDS = new Map([
  ['', null],
  ['k', 'thousand'],
  ['000', 'thousand'],
  ['000s', 'thousand'],
  ['thousand', 'thousand'],
  ['thousands', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['million', 'million'],
  ['millions', 'million'],
  ['bn', 'billion'],
  ['billion', 'billion'],
] as const);

/** The power of ten of a scale by name. */
export const SCALES = { thousand: 3, million: 6, billion: 9 } as const;

/** The unit that a Unit column names: `%`, `£m`, `per 10,000 population`, `days`; null for a word that is not known. */
export function readUnit(text: string): UnitInput | null {
  const grades = gradesIn(text);
  if (grades) return { kind: 'grade', grades };
  const key = wordKey(text).replace(/[()']/g, '').trim();
  const plain = UNITS.get(key);
  if (plain) return { ...plain };
  if (key.startsWith('%') || /^(percentage|per cent|percent) of\b/.test(key)) return { kind: 'percent' };
  if (/^score\b/.test(key)) return { kind: 'score' };
  return readCurrency(key) ?? readRate(key);
}

/** The currency that a cell's sign stands for. */
export function currencyOf(sign: string): string | null {
  return CURRENCIES.get(sign) ?? null;
}

/** The sign of a currency, or its code where it has none that is known. */
export function signOf(code: string): string {
  return [...CURRENCIES].find(([, known]) => known === code)?.[0] ?? code;
}

function readCurrency(key: string): UnitInput | null {
  const [, sign = '', scaleWord = ''] = /^(£|€|\$|gbp|eur|usd) ?([a-z0-9]*)$/.exec(key) ?? [];
  const code = CURRENCIES.get(sign);
  const scale = SCALE_WORDS.get(scaleWord as '');
  if (!code || scale === undefined) return null;
  return scale === null ? { kind: 'currency', code } : { kind: 'currency', code, scale };
}

function readRate(key: string): UnitInput | null {
  const [, per = '', of = ''] =
    /^(?:rates? )?per (\d{1,3}(?:,\d{3})+|\d{1,9})(?: of(?: the)?)?(?: (.{1,80}))?$/.exec(key) ?? [];
  const size = Number(per.replace(/,/g, ''));
  if (size < 1) return null;
  return of ? { kind: 'rate', per: size, of } : { kind: 'rate', per: size };
}
