import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where tools keep what they may lose: stamps of set-up and builds, the last test report. */
export const cache = join(root, 'node_modules/.cache/scorecard');

const windows = process.platform === 'win32';

/**
 * Runs a command to its end with our output, ending it after so many minutes; true when it succeeded. `folder` is under the top folder.
 * @param {string} command @param {string[]} args
 */
export function run(command, args, folder = '.', minutes = Infinity) {
  const { status, error } = spawnSync(command, args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    shell: windows,
    ...(Number.isFinite(minutes) ? { timeout: minutes * 60_000 } : {}),
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Runs one of the workspace's own tools (`eslint`, `tsc`, `node` …) as `run` does, on the Node that the lockfile installs.
 * @param {string} name @param {string[]} args
 */
export function runTool(name, args, folder = '.', minutes = Infinity) {
  return run(join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name), args, folder, minutes);
}
