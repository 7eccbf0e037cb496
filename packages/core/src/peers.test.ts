import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, indicator } from '../../tools/src/one-indicator.fixtures.js';
import {
  evaluateIndicator,
  nextPeriod,
  parsePeriod,
  parseScorecard,
  quartile,
  rank,
  ratePerformance,
  safeParsePeriod,
  type Polarity,
} from './index.js';

// What other people's published test suites state, put to our functions. Their words differ from ours; the mapping is here in the open.

const file = new URL('../../../../shared/vectors/peers.json', import.meta.url);
const present = existsSync(file);

interface Case {
  rule: string;
  source: string;
  input: unknown;
  expected: unknown;
}

/** What we say of a case, in their words where we agree; where we don't, what we say `instead`, and why. */
type Answer = { ours: unknown } | { ours: unknown; instead: unknown; because: string };

const cases = present ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : [];

/** Charts of statistical process control, slopes and intervals that we would work out: not yet covered. */
const NOT_YET_COVERED = [
  'xmr',
  'trend7',
  'shift7 (sign vs mean)',
  '2in3 window',
  'assurance',
  'recent trend (weighted slope)',
  'Wilson 95% CI',
];

/** How each group is put to our functions. */
const answers: Record<string, (input: never, expected: never) => Answer> = {
  'single target 10': ({
    polarity,
    value,
    target,
  }: {
    polarity: Polarity;
    value: number;
    target: number;
  }) => {
    const rating = ratePerformance({ value, target, polarity, tolerance: { percent: 0 } });
    return { ours: { green: 'better', red: 'worse' }[rating as string] };
  },

  'benchmark by CI': (input: { values: number[]; benchmark: number[]; polarity: Polarity }) => ({
    ours: input.values.map((value, i) => judgementBeside(input.benchmark[i]!, value, 1.1, input.polarity)),
  }),

  'quintile bounds (R type 7)': () => {
    const values = Array.from({ length: 50 }, (_, i) => i + 1);
    return {
      ours: [13, 14, 25, 26, 37, 38].map((value) => bandAmong(values, value, 'high')).join(''),
      instead: 'DCCBBA',
      because:
        'Theirs are fifths and ours quarters, by the same interpolation: 1 to 50 is divided at 13.25, 25.5 and 37.75.',
    };
  },

  'quartile band bounds 0,25,50,75,100': ([value, good]: [number, 'Low' | 'High']) => {
    const values = [0, 10, 25, 30, 50, 60, 75, 80, 100];
    return { ours: bandAmong(values, value, good === 'Low' ? 'low' : 'high') };
  },

  'rank min ties High': (values: number[]) => ({
    ours: values.map((value, i) => {
      const place = rank({ value, others: values.toSpliced(i, 1), polarity: 'high' })?.place;
      return String(place);
    }),
  }),

  'period label (year,range,quarter,type)': (
    [year, , quarter, type]: [number, number, number, string],
    expected: string,
  ) => {
    const first = parsePeriod(`${yearText(year)} Q${type === 'FY rolling' ? quarter : 1}`);
    const length = type === 'FY rolling' ? 4 : quarter;
    const last = Array.from({ length: length - 1 }).reduce(nextPeriod, first);
    return {
      ours: parsePeriod(expected).text,
      instead: `${first.text}..${last.text}`,
      because: 'We read their label as the period that it means, and write it in canonical text.',
    };
  },

  'EES label': ([year, code]: [number, string], expected: string) => {
    const parse = safeParsePeriod(expected);
    const ours = parse.ok ? parse.period.text : null;
    return code === 'P1'
      ? {
          ours,
          instead: null,
          because:
            'Half of a financial year is H1 to us; “Part 1 (Apr to Sep)” is refused rather than guessed at.',
        }
      : {
          ours,
          instead: parsePeriod(`${yearText(year)} Q${code.slice(-1)}`).text,
          because: 'We read their label as the period that it means, and write it in canonical text.',
        };
  },

  'quarterly change (pp)': (input: Record<string, [number, number, number]>) => {
    const observations = Object.entries(input).map(([period, [numerator, denominator]]) => ({
      period: parsePeriod(period).text,
      numerator,
      denominator,
    }));
    const { travel } = evaluate(indicator([], { observations }), { period: '2018/19 Q2' });
    return {
      ours: 'difference' in travel ? travel.difference : null,
      instead: '-1.5397961397',
      because:
        'They take 0.91 from 0.89, each rounded first; we take 725 of 795 from 650 of 725, in percentage points. Their rank is among figures that the case does not give.',
    };
  },

  formatPretty: ([value, unit, decimals]: [string | number, string, number?]) => {
    const told: Record<string, { instead: string; because: string }> = {
      '£': { instead: '−£42', because: 'A minus sign is a real one, which a screen reader says.' },
      '£m': { instead: '£15.12 million', because: 'Million is a word: “m” may be read as metres.' },
      '': {
        instead: '150,000,000.000',
        because: 'Unless the document says how many decimals, as many are shown as were recorded.',
      },
    };
    return { ours: figureText(value, unit, decimals), ...told[unit]! };
  },
};

describe.skipIf(!present)('other people’s cases', () => {
  it('are each put to us, or in a group that is not yet covered', () => {
    const groups = new Set(cases.map(({ rule }) => rule));
    expect([...groups].sort()).toEqual([...Object.keys(answers), ...NOT_YET_COVERED].sort());
  });

  const covered = cases.filter(({ rule }) => rule in answers);
  it.each(covered.map((row) => [row.rule, JSON.stringify(row.input), row] as const))(
    '%s: %s',
    (rule, _input, row) => {
      const answer = answers[rule]!(row.input as never, row.expected as never);
      if (!('because' in answer)) return expect(answer.ours).toEqual(row.expected);
      expect(answer.ours).not.toEqual(row.expected);
      expect(answer.ours).toEqual(answer.instead);
      expect(answer.because).toMatch(/^[A-Z].+\.$/);
    },
  );
});

const yearText = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The band of one of the values among them all. */
function bandAmong(values: number[], value: number, polarity: Polarity) {
  return quartile({ value, others: values.filter((other) => other !== value), polarity });
}

/** `Better`, `Similar` or `Worse`: a figure with limits so far to each side, beside a benchmark. */
function judgementBeside(benchmark: number, value: number, margin: number, polarity: Polarity) {
  const period = '24/25-Q2';
  const input = indicator([], {
    polarity,
    observations: [{ period, value, lower: (value - margin).toFixed(1), upper: (value + margin).toFixed(1) }],
    comparisons: [{ comparator: 'e', observations: [{ period, value: benchmark }] }],
  });
  const { comparisons } = evaluate(input, { comparators: [{ id: 'e', name: 'England', kind: 'nation' }] });
  const judgement = comparisons[0]!.judgement;
  return judgement[0]!.toUpperCase() + judgement.slice(1);
}

function figureText(value: string | number, unit: string, decimals?: number) {
  const places = decimals === undefined ? {} : { decimals };
  const currency = {
    kind: 'currency' as const,
    code: 'GBP',
    ...(unit === '£m' && { scale: 'million' as const }),
  };
  const scorecard = parseScorecard({
    version: 1,
    title: 'T',
    indicators: [
      indicator([], {
        unit: unit === '' ? { kind: 'count', ...places } : { ...currency, ...places },
        observations: [{ period: '24/25-Q2', value }],
      }),
    ],
  });
  return evaluateIndicator(scorecard, 'x').latest.text;
}
