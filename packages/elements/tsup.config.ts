import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { exportedSources } from '../tools/src/exported-sources.js';

/** Styles without their comments and indents, which a minifier of code leaves, being text to it. */
const shortStyles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'short-styles',
  setup: (build) =>
    build.onLoad({ filter: /\.styles\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\n\s+/g, '\n');
      return { contents, loader: 'ts' };
    }),
};

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
    esbuildPlugins: [shortStyles],
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
    esbuildPlugins: [shortStyles],
    esbuildOptions: (options) => {
      options.conditions = ['@scorecard/source'];
    },
  },
]);
