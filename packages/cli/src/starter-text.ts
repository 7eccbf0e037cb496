/** The words of the files that `init` writes. */
export const starterText = {
  title: 'Performance figures of Westmere Borough Council',
  invented: 'Westmere is not a real place and its figures are invented. Type your own over them.',
  unmark: 'When none of the invented figures is left, delete the column Illustrative.',
  wide: [
    'A row for each measure, a column for each quarter with the oldest first. Add a column each quarter.',
    'Good is: High or Low; leave it empty where neither is good. Target: the one of now; leave it empty where there is none.',
  ],
  tidy: [
    'A row for each figure: the measure, the quarter and its value. Add rows each quarter.',
    'polarity: high or low is good; none where neither is. target: the one of that quarter; leave it empty where there is none.',
  ],
  cells:
    'Instead of a figure: [c] suppressed, [x] not available, [z] not applicable. After a figure: [p] provisional. Not known yet: leave it empty.',
  json: [
    'When none of the invented figures is left, delete every "illustrative": true.',
    'Keys that begin with x- are notes for you; nothing reads them.',
    'A measure needs an id, a title, a frequency and observations. polarity says which way is good; targets say from when each applies.',
    'Instead of a value: "missing": "confidential" (suppressed), "not-available", "not-applicable", "late" or "pending".',
  ],
};
