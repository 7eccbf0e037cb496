import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from './tokens.styles.js';
import { colours, lines, sizes, spaces } from './tokens.js';

const here = new URL('.', import.meta.url);
const sheets = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(styles|template)\.ts$/.test(name) && name !== 'tokens.styles.ts')
  .map((name) => ({ name, text: readFileSync(new URL(name, here), 'utf8') }));

const names = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
const declared = names(tokens.cssText, /--_([\w-]+):/g);

it('has style sheets to look at', () => {
  expect(sheets.filter(({ text }) => text.includes('css`')).length).toBeGreaterThan(12);
});

it('style sheets use no token that is not declared', () => {
  const undefinedTokens = sheets.flatMap(({ name, text }) => {
    const known = new Set([...declared, ...names(text, /--_([\w-]+):/g)]);
    return [...names(text, /var\(--_([\w-]+)/g)]
      .filter((token) => !known.has(token))
      .map((token) => `${name}: ${token}`);
  });
  expect(undefinedTokens).toEqual([]);
});

it('style sheets use every token that is declared', () => {
  const used = names(sheets.map(({ text }) => text).join('\n'), /var\(--_([\w-]+)/g);
  expect([...declared].filter((token) => !used.has(token))).toEqual([]);
});

it('style sheets hold no colour of their own', () => {
  const literal = /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i;
  const css = ({ text }: { text: string }) => [...text.matchAll(/css`([^`]*)`/g)].map(([, sheet]) => sheet);
  expect(
    sheets.filter((sheet) => css(sheet).some((text) => literal.test(text ?? ''))).map(({ name }) => name),
  ).toEqual([]);
});

it('a page can set each token from outside', () => {
  const all = [
    ...Object.keys(colours),
    ...Object.keys(sizes).map((name) => `text-${name}`),
    ...Object.keys(spaces).map((name) => `space-${name}`),
    ...Object.keys(lines).map((name) => `line-${name}`),
  ];
  expect(all.filter((name) => !tokens.cssText.includes(`var(--scorecard-${name},`))).toEqual([]);
});

it('says what each token is for', () => {
  const said = JSON.parse(readFileSync(new URL('token-purposes.json', here), 'utf8')) as Record<
    string,
    string
  >;
  const all = names(tokens.cssText, /--scorecard-([\w-]+),/g);
  expect([...all].filter((name) => !said[name])).toEqual([]);
  const used = new Set([
    ...all,
    ...names(sheets.map(({ text }) => text).join('\n'), /--scorecard-([\w-]+),/g),
  ]);
  expect(Object.keys(said).filter((name) => !used.has(name))).toEqual([]);
});

it('the plain HTML of a report has the same colours', () => {
  const text = readFileSync(new URL('../../core/src/graph/colours.ts', here), 'utf8');
  const theirs = [...text.matchAll(/^ {2}'?([\w-]+)'?: \['(#\w{6})', '(#\w{6})'\]/gm)];
  expect(theirs.length).toBeGreaterThan(15);
  const ours: Record<string, readonly [string, string]> = colours;
  expect(theirs.filter(([, name = '', light, dark]) => ours[name]?.join() !== [light, dark].join())).toEqual(
    [],
  );
});
