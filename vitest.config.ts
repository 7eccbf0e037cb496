import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './packages/tools/src/browser.mjs';

/** Tests read our packages from source, so that nothing has to be built first. */
const source = '@scorecard/source';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: [source, ...defaultClientConditions] },
        ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
        test: {
          name: 'node',
          sequence: { groupOrder: 0 },
          environment: 'node',
          testTimeout: 30_000,
          include: ['packages/*/src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        resolve: { conditions: [source, ...defaultClientConditions] },
        optimizeDeps: {
          // Named beforehand: finding one during the run would reload the page under the tests.
          include: ['axe-core', 'storybook/preview-api'],
        },
        test: {
          name: 'browser',
          // A group for itself: a browser that shares two cores with another is slow enough for clicks to time out.
          sequence: { groupOrder: 1 },
          include: ['packages/elements/src/**/*.browser.test.ts'],
          setupFiles: ['packages/elements/src/browser-draws.fixtures.ts'],
          // Only what hangs should end by the clock: a busy machine is many times slower than an idle one.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'pages',
          sequence: { groupOrder: 2 },
          environment: 'node',
          include: ['packages/tools/pages/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
