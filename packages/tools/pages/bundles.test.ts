import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../src/run.mjs';

const [everything, resultsOnly] = ['scorecard.js', 'scorecard-results.js'].map((name) =>
  readFileSync(join(root, 'packages/elements/dist/cdn', name), 'utf8'),
);

/** A text that each library of the engine keeps however it is minified. */
const engine = [
  ['decimal.js', '[DecimalError]'],
  ['zod', '$ZodType'],
  ['the CSV reader', 'open-quotation'],
] as const;

// Yes or no, not toContain: a failure would print the bundle.

it('The bundles are self-contained files', () => {
  const imports = /\bimport\s*["'({*]|\bfrom\s*["'][^"']+["']\s*(;|$)/m;
  expect(imports.exec(everything ?? '')?.[0]).toBeUndefined();
  expect(imports.exec(resultsOnly ?? '')?.[0]).toBeUndefined();
});

it.each(engine)('%s is in the bundle that evaluates documents', (_, mark) => {
  expect(everything?.includes(mark)).toBe(true);
});

it.each(engine)('%s is not in the bundle that draws results', (_, mark) => {
  expect(resultsOnly?.includes(mark)).toBe(false);
});
