/** A colour on white paper and on dark paper. */
export type Tones = readonly [light: string, dark: string];

/**
 * Every colour, as `--scorecard-<name>`. Red is the darkest mark, green the middle, amber the lightest, so that
 * grey print tells them apart; the tests hold the contrasts.
 */
export const colours = {
  ink: ['#0b0c0c', '#eef0f0'],
  'ink-muted': ['#50585d', '#aab2b6'],
  paper: ['#ffffff', '#121517'],
  rule: ['#d3d8da', '#353d41'],
  link: ['#134f94', '#8cc0f2'],
  series: ['#134f94', '#8cc0f2'],
  focus: ['#1d70b8', '#6cb4ff'],
  target: ['#3a4145', '#d0d6d9'],
  'target-zone': ['#eaf0f3', '#1e2930'],
  green: ['#0b7a66', '#4cbf9e'],
  'green-tint': ['#e3f2ec', '#142c26'],
  amber: ['#cc7300', '#ffcf70'],
  'amber-tint': ['#fdf1da', '#352913'],
  red: ['#98142b', '#e8554f'],
  'red-tint': ['#fae3e0', '#3c1f1f'],
  'no-target': ['#7b6b47', '#c9b78d'],
  'no-target-tint': ['#f2ecdf', '#2c2820'],
  'no-data': ['#50585d', '#aab2b6'],
  'no-data-tint': ['#eff1f1', '#22282b'],
  'not-judged': ['#50585d', '#aab2b6'],
  'on-mark': ['#ffffff', '#121517'],
} as const satisfies Record<string, Tones>;

/** Type sizes, as `--scorecard-text-<name>`: on screen, then on paper. */
export const sizes = {
  xs: ['0.8125rem', '8pt'],
  s: ['0.875rem', '8.5pt'],
  m: ['1rem', '9.5pt'],
  l: ['1.1875rem', '11.5pt'],
  figure: ['2.75rem', '24pt'],
} as const;
