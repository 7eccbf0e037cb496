import { createServer, defaultServerConditions } from 'vite';
import { root } from './run.mjs';

/**
 * Loads a TypeScript module through Vite, so that our packages are read from source, and hands it to `use`. `alias`
 * puts other modules in the place of some.
 *
 * @param {string} path @param {(module: any) => void} use @param {Record<string, string>} alias
 */
export async function withSource(path, use, alias = {}) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias },
    ssr: {
      noExternal: Object.keys(alias),
      resolve: { conditions: ['@scorecard/source', ...defaultServerConditions] },
    },
  });
  try {
    use(await vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}

/** A TypeScript module itself, where Vite need not stay: plain functions. @param {string} path @returns {Promise<any>} */
export async function loadSource(path) {
  /** @type {any} */
  let loaded;
  await withSource(path, (module) => (loaded = module));
  return loaded;
}
