import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { whenStale } from './stamp.mjs';

/** In the order in which they need each other. */
const packages = ['core', 'io', 'elements', 'cli'];
const files = ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'tsup.config.ts'];

/** Builds the packages whose own sources, or the sources of those that they need, have changed; throws when one fails. */
export function buildPackages() {
  const inputs = ['pnpm-lock.yaml', 'tsconfig.base.json'];
  for (const name of packages) {
    const folder = `packages/${name}`;
    const output = `${folder}/dist`;
    inputs.push(...files.map((file) => `${folder}/${file}`));
    const built = whenStale({ name: `built-${name}`, inputs, output }, () => {
      console.log(`Building @scorecard/${name}`);
      rmSync(join(root, output), { recursive: true, force: true });
      const isBuilt = runTool('tsup', ['--silent'], folder);
      return isBuilt && (name !== 'elements' || runTool('node', ['packages/tools/manifest.mjs']));
    });
    if (!built) throw new Error(`@scorecard/${name} could not be built`);
  }
}
