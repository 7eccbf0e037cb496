import type { FirstLabels, Results } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';
import { englishWords } from './page-words.js';
import { failedReading, periodPlace, type Engine, type ReadOptions, type Reading } from './reading.js';

/** Of the results that this library draws. */
const VERSION = 1;

let loadEngine: (() => Engine | Promise<Engine>) | null = null;
/** A server's answer that isn't the figures; the message is its status. */
class Refusal extends Error {}

const requests = new Map<string, Promise<string>>();
const readings = new Map<string, Promise<Reading>>();

/** Says where documents are worked out. Until it is called, elements draw ready results only. */
export function useEngine(load: () => Engine | Promise<Engine>): void {
  loadEngine = load;
}

/** True where documents can be worked out. */
export function hasEngine(): boolean {
  return loadEngine !== null;
}

/** Reads a value, text, or a promise of either. Ready results come back at once, so that nothing flickers. */
export function readFigures(input: unknown, options: ReadOptions): Reading | Promise<Reading> {
  if (input instanceof Promise) {
    return input.then(
      (value: unknown) => readFigures(value, options),
      (error: unknown) => failedReading('cannot-load', messageOf(error)),
    );
  }
  const value = typeof input === 'string' ? parseResults(input) : input;
  if (isResults(value)) {
    return value.version === VERSION
      ? { results: value, problems: otherPeriod(value, options) }
      : failedReading('results-version', otherVersion(value, options));
  }
  if (typeof input === 'string' && input.trimStart().startsWith('<')) {
    return failedReading('web-page', statesOf(options).webPage);
  }
  if (!loadEngine) return failedReading('no-engine', statesOf(options).resultsOnly);
  return readByEngine(loadEngine, input, options);
}

/** Reads what `url` answers with. Elements with one address share one request, and one evaluation. */
export function readFrom(url: string, options: ReadOptions): Promise<Reading> {
  const key = JSON.stringify([url, { ...options, words: options.words?.lang }]);
  const known = readings.get(key);
  if (known) return known;
  const reading = request(url).then(
    (text) => readFigures(text, options),
    (error: unknown) => {
      forget(url);
      return failedReading('cannot-load', noAnswerText(url, error, options));
    },
  );
  readings.set(key, reading);
  return reading;
}

/** The whole address of a `src`; null where it isn't one. */
export function addressOf(src: string | null): string | null {
  return src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : null;
}

/** Lets the next reading of this address ask again. */
export function forget(url: string): void {
  requests.delete(url);
  for (const key of readings.keys()) if (key.startsWith(`[${JSON.stringify(url)},`)) readings.delete(key);
}

function request(url: string): Promise<string> {
  const known = requests.get(url);
  if (known) return known;
  const answer = fetch(url).then((response) => {
    if (response.ok) return response.text();
    throw new Refusal(String(response.status));
  });
  requests.set(url, answer);
  return answer;
}

async function readByEngine(
  load: () => Engine | Promise<Engine>,
  input: unknown,
  options: ReadOptions,
): Promise<Reading> {
  try {
    const engine = await load();
    return engine(input, options);
  } catch (error) {
    return failedReading('engine', messageOf(error));
  }
}

function noAnswerText(url: string, error: unknown, options: ReadOptions): string {
  const { noAnswer, notFound, serverAnswered } = statesOf(options);
  if (!(error instanceof Refusal)) return fill(noAnswer, { url });
  return fill(error.message === '404' ? notFound : serverAnswered, { status: error.message, url });
}

function statesOf({ words = englishWords }: ReadOptions): FirstLabels['states'] {
  return words.labels.states;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A part of results that says nothing of its version isn't one of another. */
function otherVersion({ version }: { version?: unknown }, options: ReadOptions): string {
  const states = statesOf(options);
  return version === undefined
    ? states.badResults
    : fill(states.otherVersion, { version: String(version), known: VERSION });
}

function isResults(value: unknown): value is Results {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'scorecard-results';
}

/** Text that isn't JSON is left for the engine, which says what is wrong with it and where. */
function parseResults(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Results stand for one period; asking them for another can't be met, and is said. */
function otherPeriod(results: Results, options: ReadOptions): Reading['problems'] {
  const { period, words = englishWords } = options;
  if (period === null || results.period === null || period === results.period) return [];
  const message = fill(statesOf(options).otherPeriod, { wanted: period, period: results.period });
  return [{ severity: 'warning', code: 'other-period', message, place: periodPlace(words) }];
}
