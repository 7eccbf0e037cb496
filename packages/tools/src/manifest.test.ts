import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manifestProblems } from './manifest-problems.mjs';
import { elementsSource, manifest, tagsIn } from './manifest.mjs';

const card = 'indicator-card/indicator-card.ts';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(elementsSource, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const descriptionOf = (tag: string) =>
  manifest().modules.find(({ path }) => path.endsWith(`/${tag}.js`))?.declarations[0];

it('describes every tag, and leaves nothing of any unsaid', () => {
  expect(manifest().modules.map(({ declarations: [element] }) => element?.tagName)).toEqual(tagsIn());
  expect(tagsIn().length).toBeGreaterThan(9);
  expect(manifestProblems()).toEqual([]);
});

it('gives an element what it has from its base: attributes, parts, and the tokens of the sheets that it draws with', () => {
  const element = descriptionOf('scorecard-rating');
  const names = (items: { name?: string }[] = []) => items.map(({ name }) => name);
  expect(names(element?.attributes)).toEqual(expect.arrayContaining(['rating', 'size', 'indicator', 'src']));
  expect(names(element?.cssParts)).toEqual(['mark', 'notice', 'root', 'word']);
  expect(names(element?.cssProperties)).toEqual(
    expect.arrayContaining(['--scorecard-green', '--scorecard-ink']),
  );
  expect(names(element?.cssProperties)).not.toContain('--scorecard-text-figure');
  expect(element?.events).toContainEqual({
    name: 'scorecard-load',
    description: 'Figures are drawn.',
    type: { text: 'CustomEvent<LoadDetail>' },
  });
});

it('gives what an attribute is while nobody sets it, as its description says', () => {
  const told = manifest().modules.flatMap(({ declarations: [element] }) =>
    (element?.attributes ?? []).map((item) => [`${element?.tagName} ${item.name}`, item.default]),
  );
  expect(Object.fromEntries(told)).toMatchObject({
    'scorecard-table heading-level': '2',
    'scorecard-trend heading-level': '3',
    'scorecard-breakdown sort': "the document's order",
    'scorecard-benchmark comparator': "the measure's first group",
    'scorecard-rating size': '16',
    'scorecard-travel movement': 'level',
    'indicator-card period': "the document's own",
    'indicator-card tolerance': '5%',
    'indicator-card unit': 'the sign that the figures carry',
    'indicator-card illustrative': 'false',
    'indicator-card label': undefined,
  });
  const saying = manifest().modules.flatMap(({ declarations: [element] }) =>
    [...(element?.attributes ?? []), ...(element?.members ?? [])].filter(({ description = '' }) =>
      /\bdefault\b/.test(description),
    ),
  );
  expect(saying.length).toBeGreaterThan(20);
  expect(saying.filter((item) => item.default === undefined).map(({ name }) => name)).toEqual([]);
});

it('tells nothing that code outside can’t use', () => {
  const members = manifest().modules.flatMap(({ declarations }) => declarations[0]?.members ?? []);
  const names = members.map(({ name }) => name);
  for (const own of ['shown', 'outcome', 'styles', 'select', 'card']) expect(names).not.toContain(own);
  for (const offered of ['data', 'reload', 'focusIndicator', 'holdsIndicator'])
    expect(names).toContain(offered);
});

it.each([
  ['@csspart card - The whole card.', '', '<indicator-card> doesn’t declare its part “card”'],
  [
    '@csspart card - The whole card.',
    '@csspart card - The whole card.\n * @csspart lid - None.',
    '<indicator-card> declares a part “lid” that it hasn’t',
  ],
  ['@csspart card - The whole card.', '@csspart card', '<indicator-card> part “card” has no description'],
  [/ \* @slot.*\n/, '', '<indicator-card> says nothing of its slot'],
  [/ \* @fires scorecard-error.*\n/, '', '<indicator-card> doesn’t declare its event “scorecard-error”'],
  [/\/\*\* The indicator's id.*\n/, '', '<indicator-card> attribute “indicator” has no description'],
  [/ \* One indicator: [^@]*/, ' * ', '<indicator-card> has no description'],
])('%s => %s: %s', (said, instead, problem) => {
  const text = readFileSync(join(elementsSource, card), 'utf8');
  const changed = text.replace(said, instead);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, card), changed);
  expect(manifestProblems(folder)).toContain(problem);
});
