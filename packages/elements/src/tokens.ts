import { colours as drawn, type Tones } from '@scorecard/core/graph';

/** Every colour, as `--scorecard-<name>`: those that plain HTML draws with too, and those of controls and charts. */
export const colours = {
  ...drawn,
  'rule-control': ['#737b80', '#7d888e'],
  'focus-fill': ['#ffffff', '#121517'],
  'focus-ink': ['#0b0c0c', '#eef0f0'],
  comparator: ['#737b80', '#828c91'],
  grid: ['#e6e9ea', '#262d30'],
} as const satisfies Record<string, Tones>;

/** Type sizes, as `--scorecard-text-<name>`: on screen, then on paper. */
export const sizes = {
  xs: ['0.8125rem', '8pt'],
  s: ['0.875rem', '8.5pt'],
  m: ['1rem', '9.5pt'],
  l: ['1.1875rem', '11.5pt'],
  xl: ['1.5rem', '15pt'],
  count: ['2rem', '18pt'],
  figure: ['2.75rem', '24pt'],
} as const;

/** Room between things, as `--scorecard-space-<name>`. */
export const spaces = { xs: '4px', s: '8px', m: '12px', l: '16px', xl: '24px', section: '40px' } as const;

/** Thickness of lines, as `--scorecard-line-<name>`: between rows, above a whole, and the graph's two. */
export const lines = { hair: '1px', edge: '2px', series: '1.75px', target: '1.25px' } as const;
