import { plain } from './decimal.js';
import type { IndicatorDefinition, Observation } from './definitions.js';
import { formatDates } from './format-period.js';
import type { Judged } from './judge.js';
import type { Period } from './period.js';
import type { Latest } from './results.js';
import { figureOf } from './series.js';
import type { Telling } from './telling.js';
import type { Reason } from './vocabulary.js';

/** The latest figure for results; without one, the reason that the last period shown gives. */
export function latestResult(
  indicator: IndicatorDefinition,
  latest: Observation | null,
  lag: number | null,
  shown: readonly Judged[],
  telling: Telling,
): Latest {
  const observation = latest ?? shown.at(-1)?.observation ?? null;
  const period = latest?.period ?? shown.at(-1)?.period ?? null;
  return {
    ...figureOf(observation, indicator, telling),
    period: period?.text ?? null,
    periodName: period && telling.period(period),
    periodText: period && formatDates(period, telling.words.periods),
    lag,
    note: observation?.note ?? null,
    since: sinceLatest(indicator, latest, shown).map((missing) => ({
      period: missing.period.text,
      periodName: telling.period(missing.period),
      ...reasonOf(missing, telling),
      note: missing.note,
    })),
    lower: latest?.lower ? plain(latest.lower) : null,
    upper: latest?.upper ? plain(latest.upper) : null,
  };
}

/** The observations recorded as missing after the latest figure; where there is none at all, the last recorded. */
export function sinceLatest(
  { observations }: IndicatorDefinition,
  latest: Observation | null,
  shown: readonly Judged[],
): Observation[] {
  const last = shown.at(-1);
  if (!latest) return last?.observation ? [last.observation] : [];
  const isSince = ({ end }: Period) => end > latest.period.end && end <= (last?.period.end ?? '');
  return observations.list.filter(({ period, value }) => value === null && isSince(period));
}

function reasonOf({ missing }: Observation, { words: { labels } }: Telling) {
  const reason: Reason = missing ?? 'not-observed';
  return { reason, text: labels.reasonMarks[reason], reasonText: labels.reasons[reason] };
}
