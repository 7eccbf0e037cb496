import type { ComparisonResult, IndicatorResult, Labels } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { sentenceCase } from '../figure.view.js';

/** What a figure is read beside: a name, a figure and a word or two of how ours stands to it. */
export interface TileLine {
  name: string;
  figure: string;
  verdict: string;
  /** The verdict in full, for a screen reader, where it is short, or empty, for want of room. */
  spoken: string | null;
  /** Another's figure: the verdict is of ours. */
  isTheirs?: true;
  /** The period of both figures, where it isn't our latest, or the target for the end of the year. */
  detail: string | null;
}

interface Lines {
  lines: TileLine[];
  comparedAt: string | null;
}

/** So many parts of a whole still make a tile. */
const MOST_PARTS = 6;

/** Target, starting point, goal and comparisons, each where there is one */
export function tileLines(indicator: IndicatorResult, labels: Labels): Lines {
  const details = indicator.comparisons.map((item) => comparedAt(item, labels));
  const [first = null] = details;
  const isShared = details.length > 1 && details.every((detail) => detail === first);
  return {
    lines: [
      ...targetLine(indicator, labels),
      ...ambitionLines(indicator, labels),
      ...indicator.comparisons.map((item, i) =>
        comparisonLine(item, labels, isShared ? null : (details[i] ?? null)),
      ),
    ],
    comparedAt: isShared ? first : null,
  };
}

/** The parts of a figure that stands by itself: `Primary 83%`, or a count with its share; none beside a suppressed one. */
export function bigNumberLines({ breakdowns }: IndicatorResult): Lines {
  const [breakdown] = breakdowns;
  const parts = breakdown?.categories ?? [];
  // Beside the whole, the parts that are told give away one that is suppressed.
  const isShown = breakdowns.length === 1 && parts.length <= MOST_PARTS && !breakdown?.isSuppressed;
  const shown = isShown ? parts : [];
  return {
    lines: shown.map((part) => ({
      name: part.title,
      figure: part.status === 'observed' ? part.text : '',
      verdict: part.status === 'observed' ? (part.share?.text ?? '') : sentenceCase(part.reasonText),
      spoken: null,
      detail: null,
    })),
    comparedAt: null,
  };
}

function targetLine({ target, distance }: IndicatorResult, labels: Labels): TileLine[] {
  if (!target) return [];
  const { yearEnd, reason } = target;
  return [
    {
      name: labels.columns.target,
      figure: target.text,
      verdict: distance && distance.difference !== '0' ? distance.shortText : '',
      spoken: distance?.text ?? null,
      detail: yearEnd && (reason ? labels.atYearEnd : fill(labels.yearEnd, { figure: yearEnd.text })),
    },
  ];
}

/** From the starting point; and the last milestone, where no target says as much. */
function ambitionLines({ ambition, target }: IndicatorResult, labels: Labels): TileLine[] {
  if (!ambition) return [];
  const { baseline, sinceBaseline, milestones } = ambition;
  const goal = target ? undefined : milestones.at(-1);
  return [
    ...(baseline
      ? [
          {
            name: fill(labels.grid.start, { period: baseline.period }),
            figure: baseline.text,
            verdict: sinceBaseline ? judged(sinceBaseline.judgement, labels.judgements) : '',
            spoken: null,
            detail: null,
          },
        ]
      : []),
    ...(goal
      ? [
          {
            name: fill(labels.grid.goal, { period: goal.period }),
            figure: goal.text,
            verdict: sentenceCase(goal.statusText),
            spoken: null,
            detail: null,
          },
        ]
      : []),
  ];
}

function comparisonLine(item: ComparisonResult, labels: Labels, detail: string | null): TileLine {
  const { reason, judgement } = item;
  return {
    name: sentenceCase(item.name),
    figure: reason === null ? item.text : '',
    verdict: reason === null ? judged(judgement, labels.comparisons) : sentenceCase(labels.reasons[reason]),
    // Heard or read by itself, “Better” would be said of them.
    spoken:
      reason === null && judgement !== 'not-judged'
        ? fill(labels.grid.ours, { judgement: labels.comparisons[judgement] })
        : null,
    isTheirs: true,
    detail,
  };
}

/** The word of a judgement; none where nothing is judged, which the rating says. */
function judged<Judgement extends string>(judgement: Judgement, words: Record<Judgement, string>): string {
  return judgement === 'not-judged' ? '' : sentenceCase(words[judgement]);
}

/** The period compared, where it isn't that of our latest figure. */
function comparedAt({ behind, periodsDiffer, periodName }: ComparisonResult, labels: Labels): string | null {
  if (periodName === null) return null;
  if (behind) return fill(labels.bothAt, { period: periodName });
  return periodsDiffer ? fill(labels.atPeriod, { period: periodName }) : null;
}
