import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, read, root } from '../../tools/src/docs-tables.js';
import * as core from './index.js';

const LINK = /\]\(([^)\s]+)\)/g;

/** Headings as anchors: lower case, hyphens for spaces, no other punctuation. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links between pages lead somewhere', () => {
  const sources = [...pages, 'README.md'].filter((page) => existsSync(new URL(page, root)));
  const links = sources.flatMap((page) =>
    [...read(page).matchAll(LINK)]
      .map(([, link = '']) => [page, link] as const)
      .filter(([, link]) => !/^[a-z]+:/.test(link)),
  );

  it.each(links)('%s: %s', (page, link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? new URL(page, root) : new URL(path, new URL(page, root));
    expect(existsSync(target), `${target.pathname} is there`).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8'))).toContain(anchor);
  });
});

describe('the reference', () => {
  it('lists exactly what the package exports', () => {
    const source = readFileSync(new URL('index.ts', import.meta.url), 'utf8');
    const exported = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().replace(/^type /, '')),
    );
    const listed = [...read('docs/reference/core.md').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(exported.filter((name) => name !== '').toSorted());
    expect(Object.keys(core).filter((name) => !listed.includes(name))).toEqual([]);
  });
});
