/** A colour on white paper and on dark paper. */
export type Tones = readonly [light: string, dark: string];

/**
 * The colours that plain HTML and the elements draw with, as `--scorecard-<name>`. In each scheme no two marks are of one
 * lightness: of the judgements red is the darkest, green the middle, amber the lightest, so that grey print tells them apart.
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
  'no-target': ['#8a774d', '#d3c19a'],
  'no-target-tint': ['#f2ecdf', '#2c2820'],
  'no-data': ['#36435a', '#eef0f0'],
  'no-data-tint': ['#eff1f1', '#22282b'],
  'not-judged': ['#0b0c0c', '#6d777c'],
  'on-mark': ['#ffffff', '#121517'],
} as const satisfies Record<string, Tones>;
