import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.js';
import { renderWords as words } from './render-text.js';

/** What browsers that can print a page are called where programs are found by name. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const ON_A_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Under each of the folders in which Windows keeps programs. */
const ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The browser that SCORECARD_BROWSER names, else one that the machine has; throws a Failure where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['SCORECARD_BROWSER'];
  if (named) {
    if (!existsSync(named)) throw new Failure(words.noSuchBrowser(named));
    return named;
  }
  const found = places(env).find((path) => existsSync(path));
  if (!found) throw new Failure(words.noBrowser);
  return found;
}

function places(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => env[name] ?? []);
    return folders.flatMap((folder) => ON_WINDOWS.map((path) => join(folder, path)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return process.platform === 'darwin' ? [...ON_A_MAC, ...inPath] : [...inPath, '/snap/bin/chromium'];
}
