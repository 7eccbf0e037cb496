/** What the shorthand and the words in a written workbook mean, for its notes. */
export const NOTE_ROWS: readonly (readonly [shorthand: string, meaning: string])[] = [
  ['[c]', 'Confidential: the figure is not given, so that nobody can be recognised by it'],
  ['[x]', 'Not available'],
  ['[z]', 'Not applicable'],
  ['[low]', 'Not zero, but rounds to it'],
  ['[late]', 'Not in yet, though it is due'],
  ['[not due]', 'Not due yet'],
  ['[pending]', 'To be confirmed'],
  ['[p]', 'Provisional: may be revised'],
  ['[r]', 'Revised: another figure was published before'],
  ['[e]', 'Estimated'],
  ['[b]', 'Break: not comparable with the figures before'],
  ['[u]', 'Low reliability'],
  ['Illustrative', 'Yes: the figure is invented, to show how a scorecard looks'],
  ['Immature', 'Yes: too early to compare with the period before'],
  [
    'Period',
    '24/25-Q2 is July to September 2024; AY23/24 is an academic year; 2021-10..2022-09 is a run of months',
  ],
  ['Percent', 'Values of indicators whose unit is percent are per cent: 85 is 85%'],
  [
    'Polarity',
    'high: a high value is good; low: a low value is good; range: between two bounds; none: not judged',
  ],
  [
    'Amber',
    'A figure that misses its target by no more than the tolerance is close to target; further off is off target',
  ],
  ['Lists', 'Several names in one cell have a semicolon and a space between them'],
];
