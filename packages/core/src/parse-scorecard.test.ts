import { describe, expect, it } from 'vitest';
import { changed, first, good } from '../../tools/src/good-scorecard.fixtures.js';
import { parseScorecard, safeParseScorecard, ScorecardError } from './index.js';

describe('text that is not a scorecard', () => {
  const rows: [name: string, input: unknown, message: RegExp][] = [
    ['cut short', '{ "version": 1, "title": "T", "indicators": [', /ends too early.*line 1/],
    ['empty', '  ', /The text is empty/],
    ['not JSON', '<html></html>', /not JSON/],
    ['a number', 5, /“5” is not right: it should be an object in \{ \}/],
    ['null', null, /./],
    ['a list', [], /it should be an object/],
    ['another version', { ...good, version: 2 }, /“2” is not right: it should be 1, the version/],
  ];
  it.each(rows)('%s', (_name, input, message) => {
    const parse = safeParseScorecard(input);
    expect(parse.ok).toBe(false);
    expect(parse.issues[0]?.message).toMatch(message);
    expect(() => parseScorecard(input)).toThrow(ScorecardError);
  });

  it('ends for a value that holds itself', () => {
    const circular: Record<string, unknown> = { ...good };
    circular.title = circular;
    expect(safeParseScorecard(circular).ok).toBe(false);
  });
});

describe('names that are not known', () => {
  it('are warnings with the nearest known name', () => {
    const parse = safeParseScorecard(changed([...first, 'polarty'], 'high'));
    expect(parse.ok).toBe(true);
    expect(parse.issues).toEqual([
      {
        severity: 'warning',
        code: 'unknown-key',
        message: '“polarty” is not a name that is known here, and is left out. Did you mean “polarity”?',
        path: ['indicators', 0, 'polarty'],
      },
    ]);
  });

  it('are free where they begin with x- or are $schema', () => {
    const parse = safeParseScorecard({ $schema: 'https://example.org/s.json', 'x-note': 1, ...good });
    expect(parse).toMatchObject({ ok: true, issues: [] });
  });

  it('cannot reach a prototype', () => {
    const parse = safeParseScorecard(
      JSON.stringify(good).replace('"title":"T"', '"title":"T","__proto__":{"polluted":true}'),
    );
    expect(parse.issues.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a scorecard that has been read', () => {
  it('holds exact decimals and canonical periods', () => {
    const input = changed([...first, 'observations', 1], { period: '2024/25 Q2', value: 0.285 });
    expect(parseScorecard(input).indicators[0]?.observations?.[1]).toEqual({
      period: '24/25-Q2',
      value: '0.285',
    });
  });

  it('is read as itself again', () => {
    const once = parseScorecard(good);
    expect(parseScorecard(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it('leaves its input as it was', () => {
    const input = structuredClone(good);
    parseScorecard(input);
    expect(input).toEqual(good);
  });
});
