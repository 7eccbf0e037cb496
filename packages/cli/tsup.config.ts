import { defineConfig } from 'tsup';
import { exportedSources } from '../tools/src/exported-sources.js';

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.fixtures.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  dts: { entry: exportedSources(), compilerOptions: { customConditions: [] } },
});
