import { describe, expect, it } from 'vitest';
import { corpus, corpusText } from '../../tools/src/corpus.js';
import { inOtherLetters, MARK, secondCatalogue as words } from '../../tools/src/second-catalogue.fixtures.js';
import { draftCommentary, evaluateScorecard, parseScorecard, whatChanged } from './index.js';

/** The keys of a document that hold its author's words. */
const AUTHORS =
  /^(title|name|note|text|description|owner|introduction|priorities|successMeasures|licence|of|grades|aliases|area|members)$/;

/** The keys of results that hold data and the document's own words; every other text comes from the catalogue. */
const DATA = new Set(
  [
    // Names and codes of things, and periods in canonical text.
    'id code theme kind comparator lang period from at start end published due url',
    // Words of the code, which programs read and elements never show.
    'polarity frequency accumulation compareWith rating status reason basis judgement movement colour extreme quartile',
    'flags markers',
    // The number forms themselves, for the ticks of an axis.
    'thousands point minus',
    // Exact figures, as decimal strings; a grade by its name.
    'value min max difference percent percentChange lower upper target yearEnd',
  ]
    .join(' ')
    .split(' '),
);

/** No words: a canonical period, the part of one in a heading, a marker in brackets, the place of a figure in a form. */
const CODES = /\b(AY)?\d{2,4}(\/\d{2})?(-[QH]\d)?\b|\b[QH]\d\b|\[[prebu]\]|\{figure\}/g;

/** In other letters, and without English number forms. */
const inOtherWriting = (text: string) =>
  inOtherLetters(text)
    .replace(/[.,](?=\d)/g, '⁏')
    .replaceAll('−', '∸');

/** The document with its author's words in other letters, so that a Latin letter in a text is a leak. */
function foreign(value: unknown, grades: readonly string[], isAuthors = false): unknown {
  if (typeof value === 'string') return isAuthors || grades.includes(value) ? inOtherWriting(value) : value;
  if (Array.isArray(value)) return value.map((item) => foreign(item, grades, isAuthors));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      const isDate = key === 'from' || key === 'to';
      return [key, foreign(item, grades, !isDate && (AUTHORS.test(key) || (isAuthors && key === 'value')))];
    }),
  );
}

function gradesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'grades' in value ? (value.grades as string[]) : [];
  return [...own, ...Object.values(value).flatMap(gradesIn)];
}

/** Every text in results, with its place. */
function textsIn(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    DATA.has(key) && !(key === 'text') ? nested(item, `${place}.${key}`) : textsIn(item, `${place}.${key}`),
  );
}

/** Under a key of data may lie more than a string: a target, say. */
function nested(value: unknown, place: string): [string, string][] {
  const isPlain = typeof value !== 'object' || (Array.isArray(value) && typeof value[0] === 'string');
  return isPlain ? [] : textsIn(value, place);
}

/** A Latin letter, a decimal point or the English minus. */
const isLeak = (text: string) => /[a-z]|\d\.\d|−/i.test(text.replaceAll(CODES, ''));

/** From the catalogue, a canonical period, or the author's own words, which a sentence may have closed. */
const isMarked = (text: string, own: ReadonlySet<string>) =>
  text.includes(MARK) ||
  text.replaceAll(CODES, '').replaceAll(/[\s\d]/g, '') === '' ||
  own.has(text) ||
  own.has(text.replace(/\.$/, ''));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(corpus)('$document in another catalogue', ({ document }) => {
  const source: unknown = JSON.parse(corpusText(document));
  const scorecard = parseScorecard(foreign(source, gradesIn(source)));
  const own = new Set(stringsIn(scorecard));
  const results = evaluateScorecard(scorecard, { words });

  it('has no text that is not from the catalogue', () => {
    const { labels, ...told } = results;
    expect(labels).toEqual(words.labels);
    const texts = textsIn(told, 'results');
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(([, text]) => !isMarked(text, own) || isLeak(text))).toEqual([]);
  });

  it('drafts commentary, and tells changes, in its words alone', () => {
    const drafts = results.indicators.flatMap((indicator) => draftCommentary(indicator, words));
    const before = parseScorecard({
      ...scorecard,
      indicators: scorecard.indicators.slice(1).map((indicator) => ({ ...indicator, targets: [] })),
    });
    const changes = whatChanged(before, scorecard, words).map(({ text }) => text);
    expect(changes.length).toBeGreaterThan(0);
    expect([...drafts, ...changes].filter((text) => !isMarked(text, own) || isLeak(text))).toEqual([]);
  });
});

describe('the second catalogue', () => {
  const scorecard = parseScorecard({
    version: 1,
    title: 'T',
    indicators: [
      {
        id: 'x',
        title: 'X',
        unit: { kind: 'currency', code: 'GBP', decimals: 1 },
        frequency: 'month',
        observations: [
          { period: '2024-04', value: 1234567.5 },
          { period: '2024-05', value: -1234 },
        ],
      },
    ],
  });

  it('has number forms of its own', () => {
    const { series, travel } = evaluateScorecard(scorecard, { words }).indicators[0]!;
    expect(series.map(({ text }) => text)).toEqual(['⟦1’234’567,5⟧', '∸⟦1’234,0⟧']);
    expect('shortText' in travel && travel.shortText).toBe('∸⟦1’235’801,5⟧');
  });

  it('would show English that reached a text: in English every measure is full of it', () => {
    const { labels, ...told } = evaluateScorecard(scorecard);
    const leaks = textsIn(told, 'results').filter(([, text]) => isLeak(text));
    expect(labels.ratings.green).toBe('On target');
    expect(leaks.map(([place]) => place)).toEqual(
      expect.arrayContaining(['results.periodText', 'results.indicators.0.explanation', 'results.notes.0']),
    );
  });
});
