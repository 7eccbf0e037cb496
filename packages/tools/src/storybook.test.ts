import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);

it('Storybook serves no folder in development from which a story imports a module: it would get the plain file', async () => {
  const { default: config } = (await import(at('.storybook/main.ts').href)) as {
    default: { staticDirs: (entries: [], options: { configType: string }) => { from: string }[] };
  };
  const served = (configType: string) =>
    config.staticDirs([], { configType }).map(({ from }) => new URL(`${from}/`, at('.storybook/')).href);
  const imported = globSync('packages/elements/src/**/*.{stories,fixtures}.ts', { cwd: at('') }).flatMap(
    (name) =>
      [...readFileSync(at(name), 'utf8').matchAll(/from '([^']+\.json)'/g)].map(
        ([, from = '']) => new URL(from, at(name)).href,
      ),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(served('PRODUCTION')).toEqual([at('examples/').href]);
  expect(imported.filter((file) => served('DEVELOPMENT').some((folder) => file.startsWith(folder)))).toEqual(
    [],
  );
});
