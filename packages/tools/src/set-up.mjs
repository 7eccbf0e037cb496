import { run } from './run.mjs';
import { whenStale } from './stamp.mjs';

/** The version that installs and packs the workspace. */
export const pnpm = 'pnpm@12.21.0';

/** Installs the workspace as the lockfile says, with nothing but Node and npm, unless that has been done. */
export function setUp() {
  const packages = ['core', 'io', 'elements', 'cli', 'tools'].map((name) => `packages/${name}/package.json`);
  const inputs = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages];
  const installed = whenStale({ name: 'installed', inputs, output: 'node_modules/.modules.yaml' }, () => {
    console.log('Installing what the lockfile lists');
    return run('npx', [
      '--yes',
      pnpm,
      'install',
      '--frozen-lockfile',
      '--config.confirm-modules-purge=false',
    ]);
  });
  if (!installed) throw new Error('The install failed: its messages are above. It needs the npm registry.');
}
