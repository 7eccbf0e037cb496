import { describe, expect, it } from 'vitest';
import { evaluate, indicator, type Indicator, type Targets } from '../../tools/src/one-indicator.fixtures.js';

describe('the explanation says why', () => {
  const target = (value: Targets[number]['value']) => [{ from: '23/24-Q1', value }];
  const rows: [name: string, input: Indicator, text: string][] = [
    [
      'on target',
      indicator(['85'], { targets: target(82) }),
      '85% is 3 percentage points above the target of 82%. High is good, so this is on target.',
    ],
    [
      'exactly met',
      indicator(['82'], { targets: target(82) }),
      '82% is exactly the target of 82%. High is good, so this is on target.',
    ],
    [
      'close',
      indicator(['80'], { targets: target(82) }),
      '80% is 2 percentage points below the target of 82%. High is good, so this is off target but within 5% of the target, which counts as close.',
    ],
    [
      'off, low is good',
      indicator(['28'], { polarity: 'low', targets: target(20) }),
      '28% is 8 percentage points above the target of 20%. Low is good, so this is off target, by more than 5% of the target.',
    ],
    [
      'off, nothing allowed',
      indicator(['81'], { targets: target(82), tolerance: { percent: 0 } }),
      '81% is 1 percentage point below the target of 82%. High is good, so this is off target.',
    ],
    [
      'off, no points allowed',
      indicator(['81'], { targets: target(82), tolerance: { points: 0 } }),
      '81% is 1 percentage point below the target of 82%. High is good, so this is off target.',
    ],
    [
      'beyond a limit',
      indicator(['70'], { targets: target(82), tolerance: { limit: 75 } }),
      '70% is 12 percentage points below the target of 82%. High is good, so this is off target, beyond the limit of 75%.',
    ],
    [
      'inside a range',
      indicator(['91'], { polarity: 'range', targets: target({ min: 90, max: 95 }) }),
      '91% is inside the target range of 90% to 95%. This is on target.',
    ],
    [
      'no target',
      indicator(['24'], { targetStatus: 'to-be-set' }),
      'There is no target for 24/25-Q2 (still to be set), so 24% is not judged.',
    ],
    [
      'not judged',
      indicator(['24'], { polarity: 'none' }),
      'Neither high nor low is judged for this measure, so 24% has no rating.',
    ],
    [
      'rules that could not be read',
      indicator(['24'], { polarity: [] }),
      'What is needed to judge this measure is missing or could not be read, so 24% has no rating.',
    ],
    [
      'no data',
      indicator([], { observations: [{ period: '24/25-Q2', missing: 'confidential' }] }),
      'There is no figure up to 24/25-Q2: suppressed.',
    ],
    [
      'rounding hides it',
      indicator(['81.6'], { targets: target(82) }),
      '81.6% is 0.4 percentage points below the target of 82.0%. High is good, so this is off target but within 5% of the target, which counts as close. The rating uses the unrounded figures.',
    ],
  ];
  it.each(rows)('%s', (_name, input, text) => {
    expect(evaluate(input).explanation).toBe(text);
  });
});

describe('words never say more than the figures', () => {
  it('adds decimals rather than say that a change is none', () => {
    const { travel } = evaluate(indicator(['82.2', '81.6']));
    expect(travel.text).toBe('down 0.6 percentage points (0.7%)');
  });

  it('says percentage points, never percent, of a change in percent', () => {
    expect(evaluate(indicator(['25', '50'])).travel.text).toBe('up 25 percentage points (100.0%)');
  });

  it('says worse, not above, of a figure on the wrong side of a low target', () => {
    const { distance } = evaluate(
      indicator(['28'], { polarity: 'low', targets: [{ from: '23/24-Q1', value: 20 }] }),
    );
    expect(distance?.text).toBe('8 percentage points worse than target');
  });
});
