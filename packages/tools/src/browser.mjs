import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = [
  // Before the whole browser, which can stop drawing when it is headless.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to drive: `CHROMIUM_PATH`, else one that the machine has, else Playwright's own; null when there is none. */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  // Loaded late: this file is also read before anything is installed.
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Options for Playwright's `launch`: no sandbox (containers run as root) and no traffic of the browser's own. */
export async function launchOptions() {
  const executablePath = await findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Sees to it that there is a browser, installing one where that is possible; throws with the one command to run where it is not. */
export async function ensureChromium() {
  if (await findChromium()) return;
  console.log('No Chromium found: installing one for the browser tests');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      attempt('apt-get', ['install', '--yes', '--no-install-recommends', name, 'fonts-liberation']);
      if (await findChromium()) return;
    }
  }
  attempt('npx', ['playwright', 'install', 'chromium']);
  if (await findChromium()) return;
  throw new Error(
    'The browser tests need Chromium and none could be installed. Run: sudo apt-get install chromium ' +
      '(or set CHROMIUM_PATH to a Chromium or Chrome that you have), then npm test',
  );
}

/** @param {string} command @param {string[]} args */
function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
  } catch {
    // The caller looks again for a browser, and says what to do when there is still none.
  }
}
