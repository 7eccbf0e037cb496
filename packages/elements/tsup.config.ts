import { defineConfig } from 'tsup';
import { exportedSources } from '../tools/src/exported-sources.js';

export default defineConfig([
  {
    entry: [
      'src/**/*.ts',
      '!src/cdn/**',
      '!src/**/*.{test,stories,fixtures}.ts',
      '!src/{browser-test,story-controls}.ts',
    ],
    // A file for each file, so that `sideEffects` stays true of each.
    bundle: false,
    format: 'esm',
    target: 'es2022',
    dts: { entry: exportedSources(), compilerOptions: { customConditions: [] } },
  },
  {
    // One self-contained file each, for pages without a build.
    entry: ['src/cdn/scorecard.ts', 'src/cdn/scorecard-results.ts', 'src/cdn/embed.ts'],
    outDir: 'dist/cdn',
    // The page for an iframe and its style sheet.
    publicDir: 'src/cdn/page',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/],
    splitting: false,
    minify: true,
    esbuildOptions: (options) => {
      options.conditions = ['@scorecard/source'];
    },
  },
]);
