import { englishLabels } from './english-labels.js';
import { periodNoun } from './english-nouns.js';
import type { Polarity } from './vocabulary.js';
import type { MarkTelling, NoteWords } from './words.js';

const BEFORE: Record<Polarity, string> = {
  high: 'high was good',
  low: 'low was good',
  range: 'within a range was good',
  none: 'it was not judged',
};

/** What to bear in mind, in English. */
export const englishNotes: NoteWords = {
  lag: (latest, lag, kind) => {
    const gone = lag === 1 ? `one ${periodNoun(kind)} has` : `${lag} ${periodNoun(kind)}s have`;
    return `The latest figure is for ${latest}: ${gone} ended since.`;
  },
  markers: {
    p: 'The latest figure is provisional.',
    r: 'The latest figure has been revised.',
    e: 'The latest figure is estimated.',
    b: 'There is a break in the series at the latest figure.',
    u: 'The latest figure has low reliability.',
  },
  immature: 'The latest figure is not yet complete and will change.',
  caution: (note) => `Treat with caution. ${note}`,
  stale: 'This figure is out of date and is not counted in the summary.',
  isNew: (period) => `New measure, reported from ${period}.`,
  ended: (period) => `No longer reported after ${period}.`,
  replaced: (title) => `Replaced by ${title}.`,
  notStarted: (period) => `Reported from ${period}.`,
  polarityChanged: (period, polarity, before) =>
    `${englishLabels.polarities[polarity]} from ${period}; before that, ${BEFORE[before]}.`,
  targetChanged: (before, after, period) => `The target changed from ${before} to ${after} from ${period}.`,
  targetSetAfter: (agreed) => `The target was agreed on ${agreed}, after the period had ended.`,
  break: (period, note) => `Break in the series at ${period}: ${note}.`,
  since: (period, why) => `There is no figure for ${period}: ${why}.`,
  yearEnd: (target) => `The target for the end of the year is ${target}.`,
  rounding: (figure) => `Shown rounded; the rating uses ${figure}.`,
  polarity:
    'For each measure either a high or a low figure is good. This can change over time: every period is judged by the way that was good then.',
  travel:
    'Direction of travel is the change from the period before to the latest, as a number and as a percentage. The arrow shows which way the figure went; its colour and shape show whether that is good: green for better, red for worse, amber for no change.',
  travelLastYear: 'Year-to-date figures are compared with the same point of the year before.',
  targets:
    'The target is the one in force in the latest period. Targets can change from year to year; the graphs show each in its time, with the side that is on target shaded.',
  tolerance: (tolerances) =>
    `Distance from target: green is on target or better; amber is off target by no more than the tolerance (${tolerances.join('; ')}); red is further off.`,
  toleranceOfTarget: (percent) => `${percent} of the target`,
  toleranceAround: (amount) => amount,
  toleranceByLimit: (limit) => `a limit of ${limit}`,
  toleranceFor: (tolerance, titles) => `${tolerance} for ${quoted(titles)}`,
  improvingIsAmber: (titles) =>
    `${titles ? `For ${quoted(titles)} amber` : 'Amber'} is off target but improving or unchanged; red is off target and worsening.`,
  noTarget: 'Beige means that there is no target at present.',
  missing: (marks) => `In place of a figure: ${marksText(marks)}.`,
  beside: (marks) => `Beside a figure: ${marksText(marks)}.`,
};

function marksText(marks: readonly MarkTelling[]): string {
  return marks.map(({ mark, meanings }) => `${mark} ${meanings.join(' or ')}`).join('; ');
}

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}
