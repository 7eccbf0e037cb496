import { describe, expect, it } from 'vitest';
import { evaluateIndicator, safeParseScorecard } from './index.js';

const HIDDEN = { missing: 'confidential' };

describe('two categories of one name', () => {
  const read = (...categories: [string, number | 'suppressed'][]) =>
    safeParseScorecard({
      version: 1,
      title: 'T',
      indicators: [
        {
          id: 'x',
          title: 'X',
          frequency: 'financial-year',
          observations: [{ period: '23/24', value: 30 }],
          breakdowns: [
            {
              id: 'sex',
              title: 'Sex',
              categories: categories.map(([title, value]) => ({
                title,
                observations: [{ period: '23/24', ...(value === 'suppressed' ? HIDDEN : { value }) }],
              })),
            },
          ],
        },
      ],
    });
  const told = (parse: ReturnType<typeof read>) => {
    const scorecard = parse.ok ? parse.scorecard : parse.kept;
    const [breakdown] = (scorecard && evaluateIndicator(scorecard, 'x')?.breakdowns) ?? [];
    return {
      codes: parse.issues.map(({ code, path }) => `${code} ${path?.join('.')}`),
      figures: breakdown?.categories.map(({ title, text, share }) => `${title} ${text} ${share?.text ?? ''}`),
      total: breakdown?.total?.text ?? null,
      own: breakdown?.own?.text ?? null,
    };
  };
  const place = 'indicators.0.breakdowns.0.categories.1';

  it.each(['Boys', ' boys'])('keep neither figure, and the others don’t become the whole: %s', (again) => {
    const { codes, figures, total } = told(read(['Boys', 10], [again, 11], ['Girls', 20]));
    expect(codes).toEqual([`duplicate-category ${place}`]);
    expect(figures?.map((text) => /\d+%?/.exec(text)?.[0] ?? 'none')).toEqual(['none', '20']);
    expect(total).toBeNull();
  });

  it.each([
    [['Boys', 'suppressed'] as const, ['Boys', 10] as const],
    [['Boys', 10] as const, ['Boys', 'suppressed'] as const],
  ])('leave suppressed what one of them suppresses, so that nothing gives it away: %j, %j', (one, other) => {
    const { figures, own } = told(read([...one], [...other], ['Girls', 20]));
    expect(figures?.map((text) => text.trim())).toEqual(['Boys [c]', 'Girls 20']);
    expect(own).toBeNull();
  });
});
