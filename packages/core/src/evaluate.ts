import { type AsPublished, scorecardAsPublished } from './as-published.js';
import { latestCommentary } from './commentary.js';
import { define } from './define.js';
import { englishResults } from './english-results.js';
import { formatPeriod } from './format-period.js';
import { indicatorResult } from './indicator-result.js';
import { ScorecardError } from './issue.js';
import { suggestion } from './nearest.js';
import type { Period } from './period.js';
import { byPriority } from './priority.js';
import { reportingPeriodOf } from './reporting-period.js';
import type { IndicatorResult, Results, ThemeResult } from './results.js';
import type { Scorecard } from './scorecard-model.js';
import { scorecardNotes } from './scorecard-notes.js';
import { summarise } from './summary.js';
import type { ResultWords } from './words.js';

/** How to evaluate: at which reporting period, how many periods to show, and in whose words. */
export interface EvaluateOptions {
  /** The reporting period; default: the document's, else the latest observed. Any earlier one is judged as of then. */
  period?: string | Period;
  /** The most periods to show of each indicator, the latest kept; default: all, up to 200. */
  periods?: number;
  /** What was said then: `true` for what was first said of each period, or an ISO date for what was said by then. */
  asPublished?: AsPublished;
  /** The catalogue; default: English. */
  words?: ResultWords;
}

/** Where nothing has been observed, the day before all days: every indicator is without data. */
const NO_PERIOD: Period = { kind: 'day', start: '0000-01-01', end: '0000-01-01', text: '' };

/** Evaluates a parsed scorecard: every figure judged, compared and put into words. Never throws for a parsed one. */
export function evaluateScorecard(document: Scorecard, options: EvaluateOptions = {}): Results {
  const { words = englishResults, asPublished } = options;
  const scorecard = asPublished === undefined ? document : scorecardAsPublished(document, asPublished);

  // 1. Definitions: numbers exact, periods as dates, defaults filled in.
  const definitions = define(scorecard);

  // 2. The reporting period.
  const reporting = reportingPeriodOf(scorecard, definitions, options.period);

  // 3. Each indicator by itself, then by its place among the others.
  const titles = new Map(scorecard.indicators.map(({ id, title }) => [id, title]));
  const setting = {
    reporting: reporting ?? NO_PERIOD,
    periods: options.periods,
    us: definitions.us,
    words,
    titles,
  };
  const judged = definitions.indicators.map((indicator) => indicatorResult(indicator, setting));
  const priorities = new Map(byPriority(judged).map((indicator, i) => [indicator.id, i + 1]));
  const indicators = judged.map((indicator) => ({
    ...indicator,
    priority: priorities.get(indicator.id) ?? 0,
  }));

  // 4. The whole.
  const { organisation, source } = scorecard;
  return {
    kind: 'scorecard-results',
    version: 1,
    title: scorecard.title,
    lang: words.lang,
    organisation: organisation ? { name: organisation.name, code: organisation.code ?? null } : null,
    period: reporting?.text ?? null,
    periodText: reporting && formatPeriod(reporting, 'long', words.periods),
    published: scorecard.published ?? null,
    licence: scorecard.licence ?? null,
    source: source ? { title: source.title, url: source.url ?? null } : null,
    illustrative: indicators.some(({ illustrative }) => illustrative),
    summary: summarise(indicators),
    themes: themesOf(scorecard, indicators, setting.reporting, words),
    comparators: (scorecard.comparators ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
    indicators,
    notes: scorecardNotes(definitions.indicators, judged, words),
    labels: words.labels,
  };
}

/** One indicator's result, with its priority among all. Throws a ScorecardError where there is no such indicator. */
export function evaluateIndicator(
  scorecard: Scorecard,
  id: string,
  options: EvaluateOptions = {},
): IndicatorResult {
  const result = evaluateScorecard(scorecard, options).indicators.find((indicator) => indicator.id === id);
  if (result) return result;
  const ids = scorecard.indicators.map((indicator) => indicator.id);
  const message = `There is no indicator “${id}” in this scorecard.${suggestion(id, ids)}`;
  throw new ScorecardError([{ severity: 'error', code: 'unknown-indicator', message }]);
}

function themesOf(
  scorecard: Scorecard,
  indicators: readonly IndicatorResult[],
  reporting: Period,
  words: ResultWords,
): ThemeResult[] {
  const byTheme = new Map<string | null, IndicatorResult[]>();
  for (const indicator of indicators) {
    const others = byTheme.get(indicator.theme);
    if (others) others.push(indicator);
    else byTheme.set(indicator.theme, [indicator]);
  }
  return (scorecard.themes ?? []).map((theme) => ({
    id: theme.id,
    title: theme.title,
    introduction: theme.introduction ?? null,
    priorities: theme.priorities ?? [],
    successMeasures: theme.successMeasures ?? [],
    commentary: latestCommentary(theme.commentary ?? [], reporting, words),
    summary: summarise(byTheme.get(theme.id) ?? []),
  }));
}
