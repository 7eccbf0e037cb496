import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, readFigures, readFrom, useEngine } from './data-source.js';
import type { Engine } from './reading.js';
import { westmereResults } from './westmere.fixtures.js';

const asIs = { period: null, periods: null };
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

afterEach(() => vi.unstubAllGlobals());

function answerWith(...answers: (Response | Error)[]) {
  const fetching = vi.fn(async () => {
    const answer = answers.shift() ?? new Error('No answer left');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const json = (value: unknown) => new Response(JSON.stringify(value));

describe('results', () => {
  it('are taken at once, as value or text', () => {
    expect(readFigures(westmereResults, asIs)).toEqual({ results: westmereResults, problems: [] });
    expect(readFigures(JSON.stringify(westmereResults), asIs)).toEqual({
      results: westmereResults,
      problems: [],
    });
  });

  it('of another version are an error that says so, and parts of results are no version', () => {
    expect(readFigures({ ...westmereResults, version: 2 }, asIs)).toMatchObject({
      results: null,
      problems: [
        {
          code: 'results-version',
          message:
            'These results are of version 2, and this page reads version 1. Make them again, or use the script that they were made with.',
        },
      ],
    });
    expect(readFigures({ kind: 'scorecard-results' }, asIs)).toMatchObject({
      results: null,
      problems: [{ message: 'These results are incomplete, or were made for another version.' }],
    });
  });

  it('stand for one period: another that is asked for is a problem', () => {
    const reading = readFigures(westmereResults, { period: '23/24-Q2', periods: null });
    expect(reading).toMatchObject({
      results: westmereResults,
      problems: [
        {
          message: 'The figures for 23/24-Q2 were asked for; these are for 24/25-Q2.',
          place: 'period attribute',
        },
      ],
    });
  });
});

describe('an address', () => {
  it('is asked once, and worked out once, for all who read it', async () => {
    const fetching = answerWith(json(westmereResults));
    const [one, other] = await Promise.all([readFrom('http://a/1', asIs), readFrom('http://a/1', asIs)]);
    expect(one).toBe(other);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('that failed is asked again', async () => {
    answerWith(new Response('', { status: 404 }), json(westmereResults));
    const failed = await readFrom('http://a/2', asIs);
    expect(failed.results).toBeNull();
    expect(failed.problems[0]?.message).toBe(
      'There is nothing at http://a/2 (the server answered 404). Check the address in src.',
    );
    expect((await readFrom('http://a/2', asIs)).results).toEqual(westmereResults);
  });

  it('that doesn’t answer is a problem', async () => {
    answerWith(new TypeError('Failed to fetch'));
    expect((await readFrom('http://a/3', asIs)).problems[0]?.message).toBe(
      'There was no answer from http://a/3. A page may read another site’s files only where both allow it.',
    );
  });

  it('is asked again once it is forgotten', async () => {
    const fetching = answerWith(json(westmereResults), json(westmereResults));
    await readFrom('http://a/4', asIs);
    forget('http://a/4');
    await readFrom('http://a/4', asIs);
    expect(fetching).toHaveBeenCalledTimes(2);
  });
});

describe('a document', () => {
  it('needs an engine', () => {
    const reading = readFigures({ version: 1 }, asIs);
    expect(reading).toMatchObject({ results: null });
    expect(codes((reading as { problems: { code: string }[] }).problems)).toEqual(['no-engine']);
  });

  it('goes to the engine with the period asked for', async () => {
    const engine = vi.fn<Engine>(() => ({ results: westmereResults, problems: [] }));
    useEngine(() => engine);
    const options = { period: '24/25-Q1', periods: 3 };
    await readFigures('Measure,24/25-Q1', options);
    expect(engine).toHaveBeenCalledWith('Measure,24/25-Q1', options);
  });

  it('never breaks an element: an engine that throws is a problem', async () => {
    useEngine(() => Promise.reject(new Error('blocked by policy')));
    expect(await readFigures({ version: 1 }, asIs)).toMatchObject({
      results: null,
      problems: [{ code: 'engine', message: 'blocked by policy' }],
    });
  });

  it('may come as a promise', async () => {
    expect(await readFigures(Promise.resolve(westmereResults), asIs)).toMatchObject({
      results: westmereResults,
    });
    expect(await readFigures(Promise.reject(new Error('late')), asIs)).toMatchObject({ results: null });
  });
});

it('a web page in the place of figures is told from CSV', () => {
  expect(readFigures('<!doctype html>', asIs)).toMatchObject({ problems: [{ code: 'web-page' }] });
});
