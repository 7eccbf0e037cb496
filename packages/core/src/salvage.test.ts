import { describe, expect, it } from 'vitest';
import { changed, first, good, targets, type Path } from '../../tools/src/good-scorecard.fixtures.js';
import { evaluateScorecard, formatPlace, safeParseScorecard } from './index.js';

describe('a bad part is named, quoted and shown a right form, and the good rest is kept', () => {
  const rows: [name: string, path: Path, value: unknown, place: string, message: RegExp, kept: unknown][] = [
    [
      'unknown polarity',
      [...first, 'polarity'],
      'hgh',
      'indicators[0].polarity',
      /“hgh”.*one of high, low, range, none.*Did you mean “high”/,
      { rating: 'not-judged', value: '85' },
    ],
    [
      'a period that is none',
      [...first, 'observations', 1, 'period'],
      '23/25-Q3',
      'indicators[0].observations[1].period',
      /“23\/25-Q3” is not a period.*23\/24-Q3/,
      { rating: 'amber', value: '80' },
    ],
    [
      'a value that is no number',
      [...first, 'observations', 1, 'value'],
      'abc',
      'indicators[0].observations[1].value',
      /“abc” is not a number.*85/,
      { rating: 'amber', value: '80' },
    ],
    [
      'a value of another type',
      [...first, 'observations', 1, 'value'],
      {},
      'indicators[0].observations[1].value',
      /“\{\}” is not right.*a number, such as 85/,
      { rating: 'amber', value: '80' },
    ],
    [
      'a target that is no number',
      [...targets, 0, 'value'],
      'eighty',
      'indicators[0].targets[0].value',
      /“eighty” is not a number/,
      { rating: 'not-judged', value: '85' },
    ],
    [
      'a target from no period',
      [...targets, 0, 'from'],
      'last year',
      'indicators[0].targets[0].from',
      /“last year” is not a period/,
      { rating: 'not-judged', value: '85' },
    ],
    [
      'a tolerance of no kind',
      [...first, 'tolerance'],
      { percnt: 5 },
      'indicators[0].tolerance',
      /./,
      { rating: 'not-judged', value: '85' },
    ],
    [
      'a wrong kind of period',
      [...first, 'observations', 1, 'period'],
      '2024',
      'indicators[0].observations[1].period',
      /“2024” is a calendar year.*financial quarter/,
      { rating: 'amber', value: '80' },
    ],
    [
      'an unknown theme',
      [...first, 'theme'],
      'childrn',
      'indicators[0].theme',
      /no theme “childrn”/,
      { rating: 'green', value: '85' },
    ],
    [
      'an unknown comparator',
      [...first, 'comparisons'],
      [{ comparator: 'englnd', observations: [] }],
      'indicators[0].comparisons[0].comparator',
      /no comparator “englnd”/,
      { rating: 'green', value: '85' },
    ],
  ];
  it.each(rows)('%s', (_name, path, value, place, message, kept) => {
    const parse = safeParseScorecard(changed(path, value));
    if (parse.ok) throw new Error('it should not be ok');
    const issue = parse.issues.find((item) => formatPlace(item).startsWith(place));
    expect(issue?.message).toMatch(message);
    expect(parse.kept).toBeDefined();
    const results = evaluateScorecard(parse.kept!);
    const { rating, latest } = results.indicators[0]!;
    expect({ rating, value: latest.status === 'observed' ? latest.value : null }).toEqual(kept);
    expect(results.indicators[1]?.latest).toMatchObject({ value: '3' });
  });

  it('an indicator without what it needs is left out, the next is kept and keeps its place in messages', () => {
    const input = structuredClone(good) as { indicators: Record<string, unknown>[] };
    delete input.indicators[0]!.frequency;
    (input.indicators[1]!.observations as { value: unknown }[])[0]!.value = 'abc';
    const parse = safeParseScorecard(input);
    expect(parse.issues.map(formatPlace)).toEqual([
      'indicators[0].frequency',
      'indicators[1].observations[0].value',
    ]);
    expect(!parse.ok && parse.kept?.indicators.map(({ id }) => id)).toEqual(['second']);
  });

  it('bad parts of several indicators are left out together', () => {
    const input = structuredClone(good) as unknown as { indicators: Record<string, unknown>[] };
    input.indicators.unshift({ id: 'nameless', frequency: 'month' });
    (input.indicators[1]!.observations as { value: unknown }[])[0]!.value = {};
    const parse = safeParseScorecard(input);
    expect(parse.issues.map(formatPlace)).toEqual([
      'indicators[0].title',
      'indicators[1].observations[0].value',
    ]);
    expect(
      !parse.ok && parse.kept?.indicators.map(({ id, observations }) => [id, observations?.length]),
    ).toEqual([
      ['first', 1],
      ['second', 1],
    ]);
  });

  it('a duplicate id keeps the first', () => {
    const parse = safeParseScorecard(changed(['indicators', 1, 'id'], 'first'));
    expect(parse.issues[0]?.message).toMatch(/The id “first” is already that of indicators\[0\]/);
    expect(!parse.ok && parse.kept?.indicators.map(({ title }) => title)).toEqual(['First']);
  });

  it('two observations of one period that differ are both left out', () => {
    const parse = safeParseScorecard(changed([...first, 'observations', 1, 'period'], '24/25-Q1'));
    expect(parse.issues[0]?.message).toMatch(/two observations of 24\/25-Q1, 80 and 85/);
    expect(!parse.ok && parse.kept?.indicators[0]?.observations).toEqual([]);
  });

  it('rules that are wrong take every judgement with them', () => {
    const parse = safeParseScorecard({ ...good, rules: { tolerance: { percent: 'five' } } });
    expect(!parse.ok && evaluateScorecard(parse.kept!).indicators[0]?.rating).toBe('not-judged');
  });
});

describe('a suppressed figure', () => {
  const suppressed = (more: object) =>
    safeParseScorecard(
      changed([...first, 'observations', 1], { period: '24/25-Q2', missing: 'confidential', ...more }),
    );

  it('stays so beside a fault of its own, which is told', () => {
    const parse = suppressed({ markers: ['guessed'], note: 'Small numbers.' });
    expect(parse.issues.map(({ path }) => path?.join('.'))).toEqual([
      'indicators.0.observations.1.markers.0',
    ]);
    expect(!parse.ok && parse.kept?.indicators[0]?.observations?.[1]).toEqual({
      period: '24/25-Q2',
      missing: 'confidential',
    });
  });

  it('goes where its period is none', () => {
    const parse = suppressed({ period: 'last year' });
    expect(!parse.ok && parse.kept?.indicators[0]?.observations).toHaveLength(1);
  });
});
