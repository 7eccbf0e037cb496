/** The words of the files that `init` writes. */
export const starterText = {
  title: 'Performance figures of Westmere Borough Council',
  invented: 'Westmere is not a real place and its figures are invented. Type your own over them.',
  unmark: 'When none of the invented figures is left, delete the column Illustrative.',
  wide: [
    'A row for each measure, a column for each quarter with the oldest first. Add a column each quarter.',
    'Good is: High or Low; Neither where neither is good. Target: the one of now; leave it empty where there is none.',
  ],
  tidy: [
    'A row for each figure: the measure, the quarter and its value. Add rows each quarter.',
    'polarity: high or low is good; none where neither is. target: the one of that quarter; leave it empty where there is none.',
  ],
  cells:
    'Instead of a figure: [c] suppressed, [x] not available, [z] not applicable. After a figure: [p] provisional. Not known yet: leave it empty.',
  guide: {
    sheet: 'How to fill this in',
    heading: 'How to fill in the sheet Measures',
    headings: ['What', 'How'],
    rows: [
      [
        'A row',
        'One measure. Type yours over the invented ones, add rows, and delete those that you don’t need.',
      ],
      ['Measure', 'What you measure, in words. Keep the words the same from quarter to quarter.'],
      [
        'Theme, Code',
        'The part of the report that it belongs to, and the number that the report gives it. May be empty.',
      ],
      ['Good is', 'High or Low; Neither where neither is good: the figure is then shown and not judged.'],
      ['Unit', '%, Number, £, Days or per 10,000.'],
      [
        '24/25-Q2 and so on',
        'The figures of a quarter of the financial year: 24/25-Q2 is July to September 2024. Each quarter add a column to the right of the last, and keep the older ones. Years (2024/25) and months (Sep 2024) do as well.',
      ],
      [
        'Target',
        'The target that applies now; empty where there is none. 90% to 95% is a range, with Range under Good is.',
      ],
      ['Commentary', 'A sentence or two on the latest figure. May be empty.'],
      ['Illustrative', 'yes where the figures are invented. Delete the column when none of them is left.'],
      ['[c]', 'Instead of a figure: suppressed, because it could point to a person.'],
      ['[x] or [z]', 'Instead of a figure: not available; does not apply.'],
      ['[p]', 'After a figure, as in 86% [p]: provisional, it may still change.'],
      ['An empty cell', 'The figure is not known yet. Never write 0 for a figure that you don’t have.'],
    ],
  },
  json: [
    'When none of the invented figures is left, delete every "illustrative": true.',
    'Keys that begin with x- are notes for you; nothing reads them.',
    'A measure needs an id, a title, a frequency and observations. polarity says which way is good; targets say from when each applies.',
    'Instead of a value: "missing": "confidential" (suppressed), "not-available", "not-applicable", "late" or "pending".',
  ],
};
