// pnpm mutation: changes the rules of core one small thing at a time, and asks whether a test notices.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of packages/core/src that hold a rule. */
const rules = [
  ...[
    'amber-allowance',
    'ambition',
    'area',
    'as-published',
    'breakdown',
    'breakdown-gap',
    'breakdown-parts',
    'comparison',
    'comparison-pair',
    'derived-value',
  ],
  ...['direction-of-travel', 'distance', 'flags', 'group', 'in-force', 'judge', 'latest', 'period'],
  ...['priority', 'quartile', 'rank', 'rating', 'reporting-period', 'run', 'series', 'shortfall'],
  ...['standing', 'step-period', 'summary', 'target', 'whole-category', 'year-pair', 'year-to-date'],
];

const output = 'node_modules/.cache/scorecard/mutation';

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'packages/tools/vitest.mutation.config.ts', related: false },
  mutate: rules.map((name) => `packages/core/src/${name}.ts`),
  ignorePatterns: ['storybook-static', 'dist', 'packages/elements', 'packages/cli'],
  // Outside node_modules, where sources aren't compiled, and outside the repository, where other checks would find it.
  tempDirName: join(tmpdir(), 'scorecard-mutation'),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: `${output}/report.json` },
  incremental: true,
  incrementalFile: `${output}/incremental.json`,
  thresholds: { high: 95, low: 92, break: 92 },
};
