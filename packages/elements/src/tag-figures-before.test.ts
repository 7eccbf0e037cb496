import { describe, expect, it } from 'vitest';
import { read } from './tag-figures.fixtures.js';

describe('figures in a tag, with one before', () => {
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
    expect(indicator?.travel).toMatchObject({
      text: 'Not compared: the period of the figure before is not known.',
    });
    expect(problems).toEqual([
      'previous-period attribute: This is needed: write it like previous-period="2023-09-30".',
    ]);
  });

  it('of a window of months are compared with the window that is named, and nothing is guessed without one', () => {
    const window = { period: '2024-04..2025-03', previous: '82' };
    expect(read({ ...window, 'previous-period': '2023-04..2024-03' }).indicator).toMatchObject({
      travel: { from: '2023-04..2024-03', sinceText: 'on April 2023 to March 2024' },
      frequencyText: 'yearly',
    });
    const { indicator, problems } = read(window);
    expect(indicator).toMatchObject({
      latest: { text: '85%' },
      travel: { text: 'Not compared: the period of the figure before is not known.' },
      frequencyText: '',
    });
    expect(problems).toEqual([
      'previous-period attribute: This is needed: write it like previous-period="2023-04..2024-03".',
    ]);
  });

  it('before whose period is left out keep the sign that they alone carry', () => {
    const change = { value: '1,300', previous: '£1,500', target: '1,400', polarity: 'low' };
    for (const period of ['30/09/2024', '2024-04..2025-03'])
      expect(read({ ...change, period }).indicator?.latest.text).toBe('£1,300');
    expect(read({ ...change, 'previous-period': '2024/25' }).indicator?.latest.text).toBe('£1,300');
    expect(
      read({ ...change, previous: '14 days', 'previous-period': '2024/25' }).indicator?.latest.text,
    ).toBe('1,300 days');
  });

  it('of the period before are asked for where their period is said', () => {
    const { indicator, problems } = read({ previous: null, 'previous-period': '23/24-Q2' });
    expect(indicator?.rating).toBe('green');
    expect(problems).toEqual(['previous attribute: This is needed: write it like previous="82%".']);
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
    expect(indicator?.travel).toMatchObject({
      text: 'Not compared: the period of the figure before is not known.',
    });
    expect(problems).toEqual([
      `previous-period attribute: “${before}” is not a period like ${period} and before it, so previous is left out: write it like previous-period="${form}".`,
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

  it('hold a reason in the place of a figure', () => {
    expect(read({ previous: '[c]' }).indicator?.travel).toMatchObject({
      reason: 'previous-missing',
      text: 'Not compared: 24/25-Q1: [c] suppressed',
    });
    expect(read({ value: '[c]', previous: null }).indicator).toMatchObject({
      rating: 'no-data',
      latest: { status: 'missing', reason: 'confidential' },
    });
  });
});
