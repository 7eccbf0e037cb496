import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, runTool } from './run.mjs';

/** What browser-draws.fixtures.ts says of a browser that no longer draws. */
const STOPPED = 'The browser has stopped drawing';

/** In minutes, several times what the tests in the browser take: one that hangs ends by it. */
const LONGEST_RUN = 20;

/** Runs every test. A browser that hangs or stops drawing is no fault of what is tested: its tests run once more in a new one. */
export function runTests() {
  const inNode = runProjects(['node', 'pages']);
  const inBrowser = runProjects(['browser']);
  if (!inBrowser.hasStopped) return sum(inNode, inBrowser);
  console.log(
    'The tests in the browser did not end, or it stopped drawing: they run once more, in a new one',
  );
  return sum(inNode, runProjects(['browser']));
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts & { hasStopped: boolean }} A run without a report, for it broke or hung, counts as one failure. */
function runProjects(/** @type {string[]} */ projects) {
  const report = join(cache, `vitest-${projects.join('-')}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const args = projects.flatMap((name) => ['--project', name]);
  const ok = runTool(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    '.',
    LONGEST_RUN,
  );
  const text = read(report);
  if (text === null) return { passed: 0, failed: 1, skipped: 0, hasStopped: true };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text);
  return {
    passed: numPassedTests,
    // A file that doesn't load fails the run, but is no failed test.
    failed: ok ? 0 : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
    hasStopped: text.includes(STOPPED),
  };
}

function read(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @returns {Counts} */
function sum(/** @type {Counts} */ one, /** @type {Counts} */ other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
