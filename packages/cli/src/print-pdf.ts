import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.js';
import { findBrowser } from './find-browser.js';
import { working } from './output.js';
import { renderWords as words } from './render-text.js';

/** A browser that hasn't printed by then won't. */
const SECONDS = 120;

/** The page printed by a browser without a window: tagged, with the page's title and an outline of its headings. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = findBrowser();
  const name = basename(browser).replace(/\.exe$/, '');
  const folder = await mkdtemp(join(tmpdir(), 'scorecard-pdf-'));
  const done = working(words.printing(name));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    await run(browser, name, optionsFor(folder, page, pdf));
    return await readFile(pdf).catch(() => {
      throw new Failure(words.failed(name, 'it wrote no file'));
    });
  } finally {
    done();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function optionsFor(folder: string, page: string, pdf: string): string[] {
  return [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder, 'profile')}`,
    // A browser that runs as root, as in a container, refuses to start in its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

function run(browser: string, name: string, options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, options, { stdio: ['ignore', 'ignore', 'pipe'], timeout: SECONDS * 1000 });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', ({ message }) => reject(new Failure(words.failed(name, message))));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const last = said.trim().split('\n').at(-1) ?? '';
      reject(new Failure(words.failed(name, signal ? words.tooSlow(SECONDS) : last)));
    });
  });
}
