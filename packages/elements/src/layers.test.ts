import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from './version.js';

const here = new URL('.', import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|stories|fixtures)\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, here), 'utf8') }));

const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)'/gms)].map((match) => match[1] ?? '');

/** Views: words and numbers, which run without a browser. */
const pure = files.filter(({ name }) => /(\.view|marks-used)\.ts$/.test(name));

it('has views to look at', () => {
  expect(pure.length).toBeGreaterThan(8);
});

it('views draw nothing: they import no lit, no template, no style and no element', () => {
  const above = /^lit|\.template|\.styles|-element/;
  expect(
    pure.flatMap(({ name, text }) =>
      importsOf(text)
        .filter((from) => above.test(from))
        .map(() => name),
    ),
  ).toEqual([]);
});

it('only .define.ts and the files for pages without a build register', () => {
  const registering = files.filter(({ text }) =>
    importsOf(text).some((from) => from.endsWith('/register.js')),
  );
  expect(registering.map(({ name }) => name).filter((name) => !/\.define\.ts$|^cdn/.test(name))).toEqual([]);
  const tags = files.filter(({ name }) => /\/[\w-]+\.define\.ts$/.test(name));
  expect(registering).toHaveLength(tags.length + 2);
});

it('only the file with everything holds the engine; scorecard-results.js never does', () => {
  const holding = files.filter(({ text }) =>
    importsOf(text).some((from) => from.endsWith('/engine.js') || from.startsWith('@scorecard/io')),
  );
  expect(holding.map(({ name }) => name).sort()).toEqual(['cdn/scorecard.ts', 'engine.ts']);
});

it('names the version of its package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', here), 'utf8')) as { version: string };
  expect(version).toBe(manifest.version);
});
