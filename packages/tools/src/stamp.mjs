import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './run.mjs';

/**
 * Does work that turns `inputs` into `output` only where the output is missing or an input has changed since.
 * Paths are from the top folder; a folder stands for everything in it but tests, stories and their fixtures.
 * @param {{ name: string, inputs: string[], output: string }} job
 * @param {() => boolean} work true when it succeeded
 */
export function whenStale({ name, inputs, output }, work) {
  const stamp = join(cache, name);
  const hash = hashOf(inputs);
  const fresh = existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (fresh) return true;
  if (!work()) return false;
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full) || /\.(test|stories|fixtures)\.ts$/.test(path)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
