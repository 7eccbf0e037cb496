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

  it.each([
    ['polarity', 'Good', '82%'],
    ['polarity', '', '82%'],
    ['target', 'lots', null],
    ['target', '0.8', null],
    ['target', '90 to 95', null],
    ['tolerance', 'some', '82%'],
  ])('are not said to be judged neither way where %s=%j: the target stands', (name, text, target) => {
    const { indicator } = read({ [name]: text });
    expect(JSON.stringify(indicator)).not.toContain('Neither high nor low');
    expect(indicator).toMatchObject({
      rating: 'not-judged',
      polarityText: '',
      explanation:
        'What is needed to judge this measure is missing or could not be read, so 85% has no rating.',
    });
    expect(indicator?.target?.text ?? null).toBe(target);
    expect(indicator?.series.at(-1)).toMatchObject({ targetText: target });
  });

  it('without a target and a polarity are a number by itself, of which no policy is made up', () => {
    const { indicator, problems } = read({ target: null, polarity: null });
    expect(problems).toEqual([]);
    expect(indicator).toMatchObject({ rating: 'not-judged', polarityText: '' });
    expect(read({ target: null, polarity: 'none' }).indicator).toMatchObject({
      polarityText: 'Neither high nor low is judged',
    });
  });

  it.each(['n/a', '[c]'])('keep the target of their period where the value is %s', (value) => {
    const { indicator, problems } = read({ value, previous: '82%', target: '82%' });
    expect(problems).toEqual([]);
    expect(indicator).toMatchObject({
      rating: 'no-target',
      ratingText: 'No target for 24/25-Q1',
      targetReasonText: 'the one for 24/25-Q2 is 82%',
      latest: { text: '82%', period: '24/25-Q1' },
      explanation: 'No target for 24/25-Q1: the one for 24/25-Q2 is 82%.',
    });
    expect(JSON.stringify(indicator)).not.toContain('none in force');
  });

  it.each([
    ['24/25-Q2', '2023/24', '24/25-Q1'],
    ['24/25-Q2', '24/25-Q3', '24/25-Q1'],
    ['24/25-Q2', '24/25-Q2', '24/25-Q1'],
    ['2023/24', '22/23-Q4', '22/23'],
    ['30/09/2024', '2024/25', '2023-09-30'],
  ])('of %s are drawn without those of %s, which is told with a right form', (period, before, form) => {
    const { indicator, problems } = read({
      value: '85',
      previous: '82%',
      period,
      'previous-period': before,
    });
    expect(indicator).toMatchObject({ latest: { text: '85%' }, rating: 'green' });
    expect(indicator?.series).toHaveLength(1);
    expect(problems).toEqual([
      `previous-period attribute: “${before}” is not a period before ${period} and of its kind, so previous is left out: write it like previous-period="${form}".`,
    ]);
  });

  it.each([
    ['AY 2023/24', '2022/23', 'AY22/23'],
    ['October 2023', '2023-09-01', '2023-09'],
  ])('of %s read %s as one of its kind', (period, before, from) => {
    const { indicator, problems } = read({
      value: '85',
      previous: '82%',
      period,
      'previous-period': before,
    });
    expect(problems).toEqual([]);
    expect(indicator?.travel).toMatchObject({ from });
  });

  it('are compared with the same period last year where that is the one named', () => {
    expect(read({ 'previous-period': '2023/24 Q2' }).indicator?.travel).toMatchObject({
      from: '23/24-Q2',
      judgement: 'improved',
    });
  });

  it('of another run of months are told in words', () => {
    const { indicator, problems } = read({
      period: 'Oct 2021-Sep 2022',
      'previous-period': 'Oct 2020-Dec 2020',
    });
    expect(indicator?.latest.text).toBe('85%');
    expect(problems).toEqual([
      'previous-period attribute: “Oct 2020-Dec 2020” is another run of periods, but the others here are each a run of 12 months.',
    ]);
  });

  it('with a period before that is none are drawn without it', () => {
    const { indicator, problems } = read({ 'previous-period': 'last time' });
    expect(indicator).toMatchObject({ latest: { text: '85%' } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^previous-period attribute: “last time” is not a period/);
  });

  it.each(['Good', 'Outstanding'])('of the grade %s hear how a tag names its scale', (value) => {
    const { problems } = read({ value, previous: null, target: null });
    expect(problems).toEqual([
      `value attribute: “${value}” is not a figure: where it is a grade, name the scale, worst first, like unit="grade: Poor; Fair; Good".`,
    ]);
  });

  it('are not asked which way is good where there is none to show', () => {
    expect(read({ value: 'abc', polarity: null }).problems).toHaveLength(1);
    expect(read({ value: null, polarity: null }).problems).toHaveLength(1);
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
