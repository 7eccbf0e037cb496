import { describe, expect, it } from 'vitest';
import { base } from './base.styles.js';
import { figuresStyles } from './figures-table.template.js';
import { cardStyles } from './indicator-card/indicator-card.styles.js';
import { marks } from './mark.styles.js';
import { tableStyles } from './scorecard-table/scorecard-table.styles.js';
import { tableCompact } from './scorecard-table/table-compact.styles.js';
import { tableRecords } from './scorecard-table/table-records.styles.js';
import { tokens } from './tokens.styles.js';
import { colours, sizes, type Tones } from './tokens.js';
import { sparklines } from './trend-sparkline/sparkline.styles.js';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const modes = [
  ['light', 0],
  ['dark', 1],
] as const;
const table: Record<string, Tones> = colours;
const tone = (name: string, mode: 0 | 1) => table[name]?.[mode] ?? '';

describe.each(modes)('in %s', (_, mode) => {
  it.each(['ink', 'ink-muted', 'link', 'series', 'target'])('%s reads on paper: 4.5 to 1', (name) => {
    expect(contrast(tone(name, mode), tone('paper', mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['green', 'amber', 'red', 'no-target', 'no-data'])(
    'ink reads on the tint of %s: 4.5 to 1',
    (name) => {
      for (const ink of ['ink', 'ink-muted']) {
        expect(contrast(tone(ink, mode), tone(`${name}-tint`, mode))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['green', 'amber', 'red', 'no-target', 'no-data', 'not-judged', 'focus'])(
    'the mark of %s shows on paper: 3 to 1',
    (name) => {
      expect(contrast(tone(name, mode), tone('paper', mode))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['green', 'amber', 'red', 'no-target', 'no-data'])(
    'the mark of %s shows on its own tint: 3 to 1',
    (name) => {
      expect(contrast(tone(name, mode), tone(`${name}-tint`, mode))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['green', 'amber', 'red'])('the sign cut out of %s shows: 3 to 1', (name) => {
    expect(contrast(tone('on-mark', mode), tone(name, mode))).toBeGreaterThanOrEqual(3);
  });

  it('grey print tells the three judgements apart: steps of 1.5 to 1, red darkest, amber lightest', () => {
    const [red = 0, green = 0, amber = 0] = ['red', 'green', 'amber'].map(
      (name) => luminance(tone(name, mode)) + 0.05,
    );
    expect(green / red).toBeGreaterThanOrEqual(1.5);
    expect(amber / green).toBeGreaterThanOrEqual(1.5);
  });
});

describe('style sheets', () => {
  const sheets = [
    base,
    marks,
    sparklines,
    figuresStyles,
    cardStyles,
    tableStyles,
    tableCompact,
    tableRecords,
  ];
  const used = new Set(
    sheets.flatMap(({ cssText }) => [...cssText.matchAll(/var\(--_([\w-]+)/g)].map((m) => m[1])),
  );
  const declared = new Set([...tokens.cssText.matchAll(/--_([\w-]+):/g)].map((m) => m[1]));

  it('use no token that is not declared', () => {
    const local = ['mark'];
    expect(
      [...used].filter((name) => name !== undefined && !declared.has(name) && !local.includes(name)),
    ).toEqual([]);
  });

  it('use every token that is declared', () => {
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
  });

  it('let a page set each token from outside', () => {
    for (const name of [
      ...Object.keys(colours),
      ...Object.keys(sizes).map((size) => `text-${size}`),
      'font',
    ]) {
      expect(tokens.cssText).toContain(`var(--scorecard-${name},`);
    }
  });
});
