import type { ScorecardCommentary } from './document-types.js';
import { formatName, formatPeriod } from './format-period.js';
import { safeParsePeriod } from './parse-period.js';
import { comparePeriodDates, type Period } from './period.js';
import type { Commentary } from './results.js';
import { toPeriod } from './step-period.js';
import type { ResultWords } from './words.js';

/** Commentary up to the reporting period: the last, and the older ones, newest first. */
export function commentaryOf(
  commentary: readonly ScorecardCommentary[],
  reporting: Period,
  words: ResultWords,
): { commentary: Commentary | null; olderCommentary: Commentary[] } {
  const [latest = null, ...older] = written(commentary, reporting, words);
  return { commentary: latest, olderCommentary: older };
}

/** The commentary of a theme for the last period written about, up to the reporting period. */
export function latestCommentary(
  commentary: readonly ScorecardCommentary[],
  reporting: Period,
  words: ResultWords,
): Commentary[] {
  const all = written(commentary, reporting, words);
  return all.filter(({ period }) => period === all[0]?.period);
}

function written(
  commentary: readonly ScorecardCommentary[],
  reporting: Period,
  words: ResultWords,
): Commentary[] {
  return commentary
    .map((item) => ({ item, period: toPeriod(item.period) }))
    .filter(({ period }) => period.end <= reporting.end)
    .sort((a, b) => comparePeriodDates(b.period, a.period))
    .map(({ item, period }) => ({
      period: period.text,
      periodText: formatPeriod(period, 'long', words.periods),
      text: item.text,
      actions: (item.actions ?? []).map(({ text, owner = null, due = null }) => ({
        text,
        owner,
        due,
        dueText: due && dueText(due, words),
      })),
    }));
}

/** A date, month or other period by its name in a sentence; what is none of these as its author wrote it. */
function dueText(due: string, words: ResultWords): string {
  const parse = safeParsePeriod(due);
  return parse.ok ? formatName(parse.period, words.periods) : due;
}
