import { describe, expect, it } from 'vitest';
import { read } from './tag-figures.fixtures.js';

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
    ['12 days', '14', '10', '12 days'],
    ['12', '14 days', '13', '12 days'],
    ['£1,234', '1,500', '1,300', '£1,234'],
    ['£12.50', '£12', '12.25', '£12.50'],
    ['$12', '$11', '12', '$12'],
    ['85%', '82', '82', '85%'],
  ])(
    'of %s, %s and %s are of one unit, which one of them says, without a word',
    (value, previous, target, text) => {
      const { indicator, problems } = read({ value, previous, target });
      expect(problems).toEqual([]);
      expect(indicator?.latest.text).toBe(text);
    },
  );

  it('in per cent are not judged by a target that may be a fraction', () => {
    for (const figures of [
      { value: '85', previous: '82', unit: '%' },
      { value: '85%', previous: '82' },
    ]) {
      const { indicator, problems } = read({ ...figures, target: '0.82' });
      expect(indicator?.rating).toBe('not-judged');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^target attribute: “0.82” may be 0.82% or a fraction/);
    }
  });

  it('are not judged until it is said which way is good', () => {
    const { indicator, problems } = read({ polarity: null });
    expect(indicator?.rating).toBe('not-judged');
    expect(problems).toEqual([
      'polarity attribute: Write high, low, range or none: until then the figure is not judged.',
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
    [
      'polarity',
      'hihg',
      /^polarity attribute: “hihg” does not say which way is good, .*: write high, low, range or none\./,
    ],
    [
      'unit',
      'bananas',
      /^unit attribute: “bananas” is not a unit that is known.*“grade: Poor; Fair; Good”\.$/,
    ],
    [
      'target',
      '80 to 90',
      /^target attribute: “80 to 90” is a range, but high is good, .*: write one figure/,
    ],
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

  it.each(['Good', 'Outstanding'])('of the grade %s hear how a tag names its scale', (value) => {
    const { problems } = read({ value, previous: null, target: null });
    expect(problems).toEqual([
      `value attribute: “${value}” is not a figure: where it is a grade, name the scale, worst first, like unit="grade: Poor; Fair; Good".`,
    ]);
  });

  it('hear that a unit of grades names them, and that one of money is a sign', () => {
    expect(read({ value: 'B', previous: null, target: null, unit: 'grade' }).problems).toContain(
      'unit attribute: The scale “grade” names no grades: write them worst first, like “grade: Poor; Fair; Good”.',
    );
    expect(read({ previous: null, target: null, unit: '£' }).problems).toEqual([
      'value attribute: “85%” is written with %, but the unit of this indicator is £: it is not used; write it in that unit.',
    ]);
  });

  it('with a tolerance of 0 are off target as soon as they are not on it', () => {
    for (const tolerance of ['0', '0%', '0 points']) {
      const { indicator, problems } = read({ value: '81.9%', tolerance });
      expect(problems).toEqual([]);
      expect(indicator?.rating).toBe('red');
      expect(indicator?.explanation).toMatch(/so this is off target\.$/);
    }
  });

  it('are not asked which way is good where there is none to show', () => {
    expect(read({ value: 'abc', polarity: null }).problems).toHaveLength(1);
    expect(read({ value: null, polarity: null }).problems).toHaveLength(1);
  });

  it('are text, whatever it looks like', () => {
    const label = 'Bins, "big" ones\nand <b>small</b>';
    expect(read({ label, commentary: 'One, "two"' }).indicator).toMatchObject({
      title: 'Bins, "big" ones and <b>small</b>',
      commentary: { text: 'One, "two"' },
    });
  });
});
