import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tables of rules alone, each quick: no property, committed result, published data or shape of code. */
const tests = [
  ...['ambition', 'comparison', 'corpus-edges', 'docs', 'draft-commentary', 'evaluate', 'explanation'],
  ...['parse-period', 'rating', 'reporting-period', 'reports', 'reports-r1', 'rules-*', 'run', 'step-period'],
  ...['what-changed', 'year-to-date'],
];

/** What `pnpm mutation` runs against each change to a rule. */
export default defineConfig({
  resolve: { alias: { '@scorecard/core': fileURLToPath(new URL('../core/src/index.ts', import.meta.url)) } },
  test: {
    environment: 'node',
    isolate: false,
    include: tests.map((name) => `packages/core/src/${name}.test.ts`),
  },
});
