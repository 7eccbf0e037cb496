import { afterEach, describe, expect, it, vi } from 'vitest';
import { fitForTerminal, wrap } from './plain-text.js';
import { paint, tableWidth, terminalWidth } from './terminal.js';

/** As if standard output were a terminal, or not, with these settings around it. */
function at({
  isTTY,
  columns = 100,
  env = {},
}: {
  isTTY: boolean;
  columns?: number;
  env?: Record<string, string>;
}) {
  vi.stubEnv('NO_COLOR', '');
  vi.stubEnv('TERM', 'xterm');
  vi.stubEnv('COLUMNS', '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  Object.defineProperties(process.stdout, {
    isTTY: { value: isTTY, configurable: true },
    columns: { value: columns, configurable: true },
  });
}

const { isTTY, columns } = process.stdout;
afterEach(() => {
  vi.unstubAllEnvs();
  Object.defineProperties(process.stdout, {
    isTTY: { value: isTTY, configurable: true },
    columns: { value: columns, configurable: true },
  });
});

describe('Colour', () => {
  it.each([
    ['on a terminal', { isTTY: true }, '\u001B[31mOff target\u001B[0m'],
    ['but not where NO_COLOR is set', { isTTY: true, env: { NO_COLOR: '1' } }, 'Off target'],
    ['nor on a terminal without any', { isTTY: true, env: { TERM: 'dumb' } }, 'Off target'],
    ['nor in a file', { isTTY: false }, 'Off target'],
  ])('is shown %s', (_case, where, expected) => {
    at(where);
    expect(paint('Off target', 'red')).toBe(expected);
  });

  it('is none where none is given', () => {
    at({ isTTY: true });
    expect(paint('Not judged', undefined)).toBe('Not judged');
  });
});

describe('The width', () => {
  it('is that of the terminal', () => {
    at({ isTTY: true, columns: 120, env: { COLUMNS: '60' } });
    expect([terminalWidth(), tableWidth()]).toEqual([120, 120]);
  });

  it('of a table elsewhere is that of COLUMNS, else 80, and nothing else is wrapped', () => {
    at({ isTTY: false, env: { COLUMNS: '60' } });
    expect([terminalWidth(), tableWidth()]).toEqual([null, 60]);
    at({ isTTY: false, env: { COLUMNS: 'wide' } });
    expect([terminalWidth(), tableWidth()]).toEqual([null, 80]);
  });
});

describe('Text', () => {
  it('is wrapped between words, and a longer word broken', () => {
    expect(wrap('Agency social workers', 14)).toEqual(['Agency social', 'workers']);
    expect(wrap('Disproportionately', 7)).toEqual(['Disprop', 'ortiona', 'tely']);
    expect(wrap('', 10)).toEqual(['']);
    expect(wrap('one line', null)).toEqual(['one line']);
  });

  it('from a file is freed of what a terminal would obey, however deep', () => {
    const value = { a: ['\u001B[2Jx\u0007', 1, null], b: { c: 'line\nnext\ttab\u009B' } };
    expect(fitForTerminal(value)).toEqual({ a: ['[2Jx', 1, null], b: { c: 'line\nnext\ttab' } });
  });
});
