import { type Ambition, type Point, ambitionOf } from './ambition.js';
import { plainResult, plainRounded } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { percentText } from './number-text.js';
import type { AmbitionResult } from './result-extras.js';
import { valueText } from './target-result.js';
import type { Telling } from './telling.js';

/** The ambition of an indicator, for results; null where the document states none. */
export function ambitionResult(
  indicator: IndicatorDefinition,
  latest: Observation | null,
  day: string,
  telling: Telling,
): AmbitionResult | null {
  const ambition = ambitionOf(indicator, latest, day);
  if (!ambition) return null;
  const { labels } = telling.words;
  const pointText = ({ period, value }: Point) => ({
    period: period.text,
    value: valueText(value, indicator),
    text: telling.recorded(value),
    start: period.start,
    end: period.end,
  });
  const { expected } = ambition;
  const since = sinceBaseline(ambition, latest, telling);
  return {
    baseline: ambition.baseline && pointText(ambition.baseline),
    milestones: ambition.milestones.map((milestone) => ({
      ...pointText(milestone),
      status: milestone.status,
      statusText: labels.milestones[milestone.status],
    })),
    expected: expected && {
      value: plainResult(expected),
      text: telling.figure(expected, telling.decimalsWorkedOut()),
    },
    sinceBaseline: since,
    text: sentenceOf(ambition, latest, since?.text ?? null, telling),
  };
}

function sinceBaseline(
  { baseline, sinceBaseline: since }: Ambition,
  latest: Observation | null,
  telling: Telling,
) {
  if (!since || !baseline || !latest?.value || latest.period.text === baseline.period.text) return null;
  const { difference, percentChange, movement, judgement } = since;
  const told = telling.difference(difference, telling.decimalsOfDifference(latest.value, baseline.value));
  const percent = percentChange && percentText(percentChange, telling.words);
  return {
    difference: plainResult(difference),
    percentChange: percentChange && plainRounded(percentChange, 2),
    judgement,
    text: telling.words.travel(movement, told, percent),
  };
}

function sentenceOf(
  { baseline, milestones }: Ambition,
  latest: Observation | null,
  change: string | null,
  telling: Telling,
): string {
  const { words } = telling;
  const point = ({ period, value }: Point) => ({
    period: telling.period(period),
    figure: telling.recorded(value),
  });
  return words.ambition({
    from: baseline && point(baseline),
    to: milestones.map((milestone) => ({ ...point(milestone), status: milestone.status })),
    change,
    now: latest?.value
      ? { period: telling.period(latest.period), figure: telling.observation(latest) }
      : null,
  });
}
