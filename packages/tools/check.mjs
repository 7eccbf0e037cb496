// pnpm check: everything that must hold before a change lands. Goes on after a failure, and ends with one line of counts.
import { apiReports } from './src/api-report.mjs';
import { ensureChromium } from './src/browser.mjs';
import { buildPackages } from './src/build-packages.mjs';
import { tryPacked } from './src/packed.mjs';
import { runTests } from './src/run-tests.mjs';
import { runTool } from './src/run.mjs';

/**
 * A step tells whether it holds, or why it could not be tried.
 * @type {[string, () => boolean | string | Promise<boolean | string>][]}
 */
const steps = [
  ['browser', () => ensureChromium().then(() => true)],
  ['build', () => (buildPackages(), true)],
  ['format', () => runTool('prettier', ['--check', '--log-level=warn', '.'])],
  ['lint', () => runTool('eslint', ['.'])],
  ['types', () => runTool('node', ['packages/tools/typecheck.mjs'])],
  ['api', exportsAreReported],
  ['manifest', () => runTool('node', ['packages/tools/manifest.mjs', '--strict'])],
  ['sizes', () => runTool('size-limit', [])],
  ['packed', () => tryPacked() ?? true],
];

/** @type {string[]} */
const failed = [];
/** @type {string[]} */
const untried = [];
for (const [name, step] of steps) {
  const ok = await Promise.resolve()
    .then(step)
    .catch((/** @type {Error} */ error) => (console.error(error.message), false));
  if (typeof ok === 'string') untried.push(name);
  else if (!ok) failed.push(name);
  console.log(typeof ok === 'string' ? `skipped ${name}: ${ok}` : `${ok ? 'ok    ' : 'FAILED'} ${name}`);
}

const tests = runTests();
const failures = tests.failed + failed.length;
if (tests.failed > 0) failed.push('tests');
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
const skipped = tests.skipped + untried.length;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${tests.passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/** What the packages export is what their reports say; not so where a build failed before it. */
function exportsAreReported() {
  const changed = apiReports({ write: false });
  if (changed.length === 0) return true;
  console.error(
    `What is exported differs from ${changed.join(' and ')}: \`pnpm api\` writes it anew, for the diff to show`,
  );
  return false;
}
