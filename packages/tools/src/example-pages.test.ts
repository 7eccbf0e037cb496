import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePages } from './example-pages.js';
import { root } from './run.mjs';

describe.each([...examplePages])('examples/%s', (path, make) => {
  const committed = readFileSync(join(root, 'examples', path), 'utf8');

  it('says what its document says: `pnpm examples` writes it anew', () => {
    expect(committed).toBe(make());
  });

  it('has no inline style, script or handler', () => {
    expect(committed).not.toMatch(
      /\sstyle=|<style|\son[a-z]+="|<script(?! type="module" src="\/scorecard\.js"><\/script>)/,
    );
  });
});
