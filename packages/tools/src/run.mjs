import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where tools keep what they may lose: stamps of set-up and builds, the last test report. */
export const cache = join(root, 'node_modules/.cache/scorecard');

const windows = process.platform === 'win32';

/** Runs a command to its end with our output; true when it succeeded. `folder` is under the top folder. */
export function run(/** @type {string} */ command, /** @type {string[]} */ args, folder = '.') {
  const { status, error } = spawnSync(command, args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    shell: windows,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs one of the workspace's own tools (`eslint`, `tsc`, `node` …), on the Node that the lockfile installs. */
export function runTool(/** @type {string} */ name, /** @type {string[]} */ args, folder = '.') {
  return run(join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name), args, folder);
}
