/** A colour on white paper and on dark paper. */
export type Tones = readonly [light: string, dark: string];

/**
 * Every colour, as `--scorecard-<name>`. In each scheme no two marks are of one lightness: of the judgements red is the
 * darkest, green the middle, amber the lightest, so that grey print tells them apart; the tests hold the contrasts.
 */
export const colours = {
  ink: ['#0b0c0c', '#eef0f0'],
  'ink-muted': ['#50585d', '#aab2b6'],
  paper: ['#ffffff', '#121517'],
  rule: ['#d3d8da', '#353d41'],
  'rule-control': ['#737b80', '#7d888e'],
  link: ['#134f94', '#8cc0f2'],
  focus: ['#1d70b8', '#6cb4ff'],
  'focus-fill': ['#ffffff', '#121517'],
  'focus-ink': ['#0b0c0c', '#eef0f0'],
  series: ['#134f94', '#8cc0f2'],
  target: ['#3a4145', '#d0d6d9'],
  'target-zone': ['#eaf0f3', '#1e2930'],
  comparator: ['#737b80', '#828c91'],
  grid: ['#e6e9ea', '#262d30'],
  green: ['#0b7a66', '#4cbf9e'],
  'green-tint': ['#e3f2ec', '#142c26'],
  amber: ['#cc7300', '#ffcf70'],
  'amber-tint': ['#fdf1da', '#352913'],
  red: ['#98142b', '#e8554f'],
  'red-tint': ['#fae3e0', '#3c1f1f'],
  'no-target': ['#8a774d', '#d3c19a'],
  'no-target-tint': ['#f2ecdf', '#2c2820'],
  'no-data': ['#36435a', '#eef0f0'],
  'no-data-tint': ['#eff1f1', '#22282b'],
  'not-judged': ['#0b0c0c', '#6d777c'],
  'on-mark': ['#ffffff', '#121517'],
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
