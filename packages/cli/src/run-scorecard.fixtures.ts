import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';
import { afterAll, beforeAll, vi } from 'vitest';

/** The repository's top folder, in which the command runs unless it is told otherwise. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a run of the command came to. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), 'scorecard-cli-'));
// A machine with other work to do starts programs slowly.
const SLOW = 60_000;
vi.setConfig({ testTimeout: SLOW });
beforeAll(async () => {
  await bundled();
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A path for a file of this test alone. */
export function scratch(name: string, content?: string | Uint8Array): string {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

/** Made from source, so that nothing has to be built first. */
let bundle: Promise<string> | null = null;

/** The path of the command in one file. */
export function bundled(): Promise<string> {
  return (bundle ??= makeBundle());
}

async function makeBundle(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('scorecard.ts', import.meta.url)),
      outDir: join(folder, 'dist'),
      minify: false,
      target: 'node20',
    },
    ssr: {
      noExternal: true,
      resolve: { conditions: ['@scorecard/source', ...defaultServerConditions] },
    },
  });
  copyFileSync(new URL('../package.json', import.meta.url), join(folder, 'package.json'));
  writeFileSync(join(folder, 'dist', 'package.json'), '{ "type": "module" }');
  return join(folder, 'dist', 'scorecard.js');
}

/** Runs `scorecard` as a person would, with nobody at a terminal; `input` comes in on standard input. */
export async function scorecard(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd = root,
  }: { input?: string | undefined; env?: Record<string, string>; cwd?: string } = {},
): Promise<Ran> {
  const file = await bundled();
  const own = { COLUMNS: '80', NO_COLOR: '1', ...env };
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, ...own } });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (ran.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ran.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  ran.code = await new Promise((resolve) => child.on('close', resolve));
  return ran;
}
