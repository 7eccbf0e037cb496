import {
  english,
  evaluateScorecard,
  formatPlace,
  safeParsePeriod,
  safeParseScorecard,
  type Issue,
  type Scorecard,
} from '@scorecard/core';
import { readCsv } from '@scorecard/io/csv';
import { readHtmlTable } from '@scorecard/io/html';
import { englishWords } from './page-words.js';
import { periodPlace, type Engine, type Problem, type ReadOptions, type Reading } from './reading.js';
import { tagResults } from './tag-figures-results.js';
import { tagTable, type TagFigures } from './tag-figures.js';

/** Reads a document (JSON text or value, CSV text, a table of the page, or a tag's own attributes) and works out its results; what is good is kept. */
export const engine: Engine = (input, options) => {
  if (input instanceof Map) return readTag(input as TagFigures, options);
  if (typeof Element !== 'undefined' && input instanceof Element) {
    const { scorecard, issues } = readHtmlTable(input, organisationOf(options));
    return reading(scorecard.indicators.length > 0 ? scorecard : undefined, issues, options);
  }
  if (typeof input === 'string' && !looksLikeJson(input)) {
    const { scorecard, issues } = readCsv(input, organisationOf(options));
    return reading(scorecard.indicators.length > 0 ? scorecard : undefined, issues, options);
  }
  const parsed = safeParseScorecard(input);
  return reading(parsed.ok ? parsed.scorecard : parsed.kept, parsed.issues, options);
};

/** JSON begins with a brace (a list is JSON too, though no document); anything else in text is CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/** What a table of figures alone doesn't say. */
function organisationOf({ organisation }: ReadOptions): { organisation?: string } {
  return organisation ? { organisation } : {};
}

/** The tag's period is that of its figure: one that is none is told where the figure is read, and once. */
function readTag(figures: TagFigures, options: ReadOptions): Reading {
  const { words = englishWords, period } = options;
  const { csv, tell, placeOf, needed, problems, title, isIllustrative, isUndated, compareWith } = tagTable(
    figures,
    words,
    ('figure' in words ? words : english).labels.card,
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { results: null, problems: errors };
  const { scorecard, issues } = readCsv(csv, {
    ...organisationOf(options),
    title,
    illustrative: isIllustrative,
  });
  // What a tag doesn't say is no policy of its author's.
  const indicators = scorecard.indicators.map((one) => ({
    ...one,
    polarity: one.polarity ?? [],
    compareWith,
  }));
  const read = reading(
    indicators.length > 0 ? { ...scorecard, indicators } : undefined,
    tell(issues),
    { ...options, period: period !== null && safeParsePeriod(period).ok ? period : null },
    placeOf,
  );
  // A figure before that stood in the place of the latest would be taken for it.
  const isWhole = !read.problems.some(
    ({ severity, place }) => severity === 'error' && needed.includes(place),
  );
  return isWhole
    ? {
        results: read.results && tagResults(read.results, isUndated),
        problems: unlike([...problems, ...read.problems]),
      }
    : { results: null, problems: unlike(read.problems) };
}

/** What is told of both rows is told once: they are one tag. */
function unlike(problems: Problem[]): Problem[] {
  const told = new Map(problems.map((one) => [`${one.place} ${one.message}`, one]));
  return [...told.values()].map((one) => ({ ...one, code: one.place ? 'bad-setting' : one.code }));
}

function reading(
  scorecard: Scorecard | undefined,
  issues: readonly Issue[],
  options: ReadOptions,
  placeOf: (issue: Issue) => string = formatPlace,
): Reading {
  const { words = englishWords } = options;
  const wanted = options.period === null ? null : safeParsePeriod(options.period);
  const problems = [
    ...issues.map((issue): Problem => ({ ...issue, place: placeOf(issue) })),
    ...(wanted && !wanted.ok ? wanted.issues : []).map((issue): Problem => ({
      ...issue,
      code: 'bad-setting',
      place: periodPlace(words),
    })),
  ];
  if (!scorecard) return { results: null, problems };
  const results = evaluateScorecard(scorecard, {
    ...(wanted?.ok && { period: wanted.period }),
    ...(options.periods !== null && { periods: options.periods }),
    ...('figure' in words && { words }),
  });
  return { results, problems };
}
