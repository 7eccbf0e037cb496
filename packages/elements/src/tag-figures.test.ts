import { describe, expect, it } from 'vitest';
import { engine } from './engine.js';
import { tagFigures } from './indicator-card/card.fixtures.js';

/** What comes of a tag with these attributes, beside those of the fixture; null takes one away. */
function read(changes: Record<string, string | null> = {}) {
  const given = Object.entries({ ...tagFigures, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const attributes = new Map(given);
  const { results, problems } = engine(attributes, {
    period: attributes.get('period') ?? null,
    periods: null,
  });
  return {
    indicator: results?.indicators[0],
    problems: problems.map(({ place, message }) => `${place}: ${message}`),
  };
}

describe('figures in a tag', () => {
  it('are judged by the same rules as those of a file', () => {
    const { indicator, problems } = read();
    expect(problems).toEqual([]);
    expect(indicator).toMatchObject({
      title: 'Children seen in time',
      rating: 'green',
      illustrative: true,
      latest: { period: '24/25-Q2', text: '85%' },
      distance: { text: '3 percentage points better than target' },
      travel: { from: '24/25-Q1', judgement: 'improved' },
    });
  });

  it.each([
    ['85%', null, '85%'],
    ['85', '%', '85%'],
    ['£1,234', null, '£1,234'],
    ['£1.2m', null, '£1.2 million'],
    ['12.3 [p]', null, '12.3'],
    ['14 days', null, '14 days'],
    ['61.7', 'per 10,000 children', '61.7'],
    ['−0.2', null, '−0.2'],
  ])('value=%s unit=%s => %s', (value, unit, text) => {
    const { indicator, problems } = read({ value, unit, previous: null, target: null });
    expect(problems).toEqual([]);
    expect(indicator?.latest.text).toBe(text);
  });

  it.each([
    ['24/25-Q2', '24/25-Q1'],
    ['Q2 2024/25', '24/25-Q1'],
    ['2024/25', '23/24'],
    ['September 2024', '2024-08'],
    ['AY 2023/24', 'AY22/23'],
  ])('period=%s => compared with %s', (period, from) => {
    expect(read({ period }).indicator?.travel).toMatchObject({ from });
  });

  it('of a day are compared with the day that is named, and not without one', () => {
    const day = { period: '30/09/2024', previous: '82' };
    expect(read({ ...day, 'previous-period': '30 September 2023' }).indicator?.travel).toMatchObject({
      from: '2023-09-30',
    });
    const { indicator, problems } = read(day);
    expect(indicator?.travel).toHaveProperty('reason');
    expect(problems).toEqual([
      'previous-period attribute: This is needed: write it like previous-period="2023-09-30".',
    ]);
  });

  it('are not judged until it is said which way is good', () => {
    const { indicator, problems } = read({ polarity: null });
    expect(indicator?.rating).toBe('not-judged');
    expect(problems).toEqual([
      'polarity attribute: Until this is high, low or none the figure is not judged.',
    ]);
    expect(read({ polarity: 'none' }).problems).toEqual([]);
  });

  it.each([
    ['value', 'abc', /^value attribute: “abc” is not a figure: write it like 85, 67%/],
    ['value', '', /^value attribute: This is needed: write it like value="85%"\./],
    ['period', 'yesterday', /^period attribute: “yesterday” is not a period: .* Write it like 23\/24-Q3\./],
    ['period', '', /^period attribute: This is needed: write it like period="24\/25-Q2"\./],
    ['label', ' ', /^label attribute: This is needed: write it like label="Children seen in time"\./],
  ])('%s=%j => nothing drawn, and a right form', (name, text, message) => {
    const { indicator, problems } = read({ [name]: text });
    expect(indicator).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it.each([
    ['previous', 'x1', /^previous attribute: “x1” is not a figure/],
    ['target', 'lots', /^target attribute: “lots” is not a target/],
    ['polarity', 'hihg', /^polarity attribute: “hihg” does not say which way is good/],
    ['unit', 'bananas', /^unit attribute: “bananas” is not a unit that is known/],
    ['tolerance', 'some', /^tolerance attribute: “some” is not a tolerance/],
    ['target', '0.8', /^target attribute: “0\.8” may be 0\.8% or a fraction/],
  ])('%s=%s => the figure drawn, and one problem with a right form', (name, text, message) => {
    const { indicator, problems } = read({ [name]: text, ...(name === 'unit' && { value: '85' }) });
    expect(indicator?.latest.status).toBe('observed');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('never judge by what could not be read', () => {
    for (const change of [{ target: 'lots' }, { polarity: 'hihg' }, { tolerance: 'some' }, { target: '0.8' }])
      expect(['not-judged', 'no-target']).toContain(read(change).indicator?.rating);
  });

  it('hold a reason in the place of a figure', () => {
    expect(read({ previous: '[c]' }).indicator?.travel).toMatchObject({ reason: 'previous-missing' });
    expect(read({ value: '[c]', previous: null }).indicator).toMatchObject({
      rating: 'no-data',
      latest: { status: 'missing', reason: 'confidential' },
    });
  });

  it('are text, whatever it looks like', () => {
    const label = 'Bins, "big" ones\nand <b>small</b>';
    expect(read({ label, commentary: 'One, "two"' }).indicator).toMatchObject({
      title: 'Bins, "big" ones and <b>small</b>',
      commentary: { text: 'One, "two"' },
    });
  });
});
