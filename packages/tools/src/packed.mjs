import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';
import { pnpm } from './set-up.mjs';

const packages = ['core', 'io', 'elements', 'cli'];
const windows = process.platform === 'win32';
const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/;

const figures = `Measure,Good is,24/25-Q1,24/25-Q2,Target
Assessments in time,High,82%,85%,82%
Agency staff,Low,25%,28%,20%
`;

/** Each command with what it must say. */
const commands = [
  { args: ['check', 'figures.csv'], says: '2 measures; 24/25-Q1 to 24/25-Q2; 2 rows read, 2 used' },
  { args: ['evaluate', 'figures.csv'], says: 'On target: 1, Off target: 1' },
  { args: ['render', 'figures.csv'], says: '<title>Scorecard, Quarter 2 2024/25' },
];

/**
 * Installs the packed packages in an empty folder, as a council would, and runs the command and imports each entry there,
 * on the Node that the machine has. Gives why it could not be tried; null where all holds; throws what doesn't.
 * @returns {string | null}
 */
export function tryPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-packed-'));
  try {
    const tarballs = packages.map((name) => packed(name, join(folder, 'tarballs', name)));
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'figures.csv'), figures);
    writeFileSync(
      join(project, 'package.json'),
      '{ "name": "a-council", "private": true, "type": "module" }\n',
    );
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], project);
    for (const { args, says } of commands) {
      const said = run('npx', ['--no-install', 'scorecard', ...args], project);
      if (!said.includes(says))
        throw new Error(`scorecard ${args.join(' ')} does not say “${says}”: ${said}`);
    }
    writeFileSync(join(project, 'entries.js'), importsOf(project));
    console.log(`${run('node', ['entries.js'], project).trim()}, and three commands`);
    return null;
  } catch (error) {
    if (error instanceof Unreachable) return 'the npm registry can’t be reached';
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Unreachable extends Error {}

/** The tarball of a package, with what it says of the workspace made into versions. */
function packed(/** @type {string} */ name, /** @type {string} */ destination) {
  mkdirSync(destination, { recursive: true });
  run('npx', ['--yes', pnpm, 'pack', '--pack-destination', destination], join(root, 'packages', name));
  return join(destination, readdirSync(destination)[0] ?? '');
}

/** A program that imports every entry with types, and resolves the rest: styles, data, bundles for a page alone. */
function importsOf(/** @type {string} */ project) {
  const entries = packages.flatMap((name) => {
    const manifest = join(project, 'node_modules/@scorecard', name, 'package.json');
    /** @type {{ exports: Record<string, string | { types?: string }> }} */
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
    return Object.entries(exports).map(([entry, files]) => ({
      name: `@scorecard/${name}${entry.slice(1)}`,
      isCode: typeof files === 'object' && files.types !== undefined,
    }));
  });
  const code = entries.filter(({ isCode }) => isCode).map(({ name }) => name);
  const others = entries.filter(({ name, isCode }) => !isCode && !name.includes('*')).map(({ name }) => name);
  return `const [code, others] = ${JSON.stringify([code, others])};
for (const entry of code) {
  const exported = Object.keys(await import(entry));
  if (exported.length === 0 && !entry.endsWith('define')) throw new Error(\`\${entry} exports nothing\`);
}
for (const entry of others) import.meta.resolve(entry);
console.log(\`\${code.length} entries on Node \${process.versions.node}\`);
`;
}

/** What a command says; throws where it fails. The machine's own Node and npm run it, not those of the workspace. */
function run(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {string} */ cwd) {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...env, PATH: path.join(delimiter), COLUMNS: '100', NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: windows,
  });
  if (status === 0) return stdout;
  const said = `${stderr}${stdout}`.trim();
  if (/^np[mx]$/.test(command) && offline.test(said)) throw new Unreachable();
  throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? said}`);
}
