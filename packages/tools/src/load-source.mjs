import { createServer, defaultServerConditions } from 'vite';
import { root } from './run.mjs';

/** Loads a TypeScript module through Vite, so that our packages are read from source, and hands it to `use`. */
export async function withSource(/** @type {string} */ path, /** @type {(module: any) => void} */ use) {
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['@scorecard/source', ...defaultServerConditions] } },
  });
  try {
    use(await vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
