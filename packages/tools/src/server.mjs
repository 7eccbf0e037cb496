import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './run.mjs';

/** The content security policy that the pages and elements hold to without a violation. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const options = { dev: true, etag: true };
const examplesFolder = join(root, 'examples');
const examples = sirv(examplesFolder, options);
const bundles = sirv(join(root, 'packages/elements/dist/cdn'), options);
const stylesheet = sirv(join(root, 'packages/core'), options);

/**
 * Serves the examples at `/` and beside them the elements' bundles (`/scorecard.js`) and the styles of plain reports
 * (`/scorecard.css`), on this machine alone.
 * Takes the next free port where the asked one is taken; port 0 takes any.
 */
export async function startServer({ port = 4173, host = '127.0.0.1' } = {}) {
  const server = createServer(answer);
  const taken = await listen(server, port, host);
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function answer(request, response) {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/favicon.ico') {
    // Browsers ask for one unbidden, and would report a missing file on every page.
    response.writeHead(204).end();
    return;
  }
  if (isFolder(pathname)) {
    // Without the slash, a page's relative links would lead one folder too high.
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  if (pathname === '/scorecard.css') {
    stylesheet(request, response, () => notFound(response, pathname));
    return;
  }
  examples(request, response, () => bundles(request, response, () => notFound(response, pathname)));
}

/** @param {string} pathname */
function isFolder(pathname) {
  const path = join(examplesFolder, pathname);
  return !pathname.endsWith('/') && existsSync(path) && statSync(path).isDirectory();
}

/** @param {import('node:http').ServerResponse} response @param {string} pathname */
function notFound(response, pathname) {
  response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(`There is no page at ${pathname}. The list of examples is at /\n`);
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
