import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy, startServer } from './server.mjs';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

describe('The server of the examples', () => {
  it('serves the list of examples at /', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it.each(['/', '/no-such-page', '/index.html'])('sends the strict policy with %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets an edit show on reload', async () => {
    const { headers } = await get('/index.html');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).not.toBeNull();
  });

  it('says in plain text that a page is not there', async () => {
    const response = await get('/no-such-page');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/no-such-page');
  });

  it.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json'])(
    'keeps what is outside its folders to itself: %s',
    async (path) => {
      expect((await fetch(`${server.url.slice(0, -1)}${path}`)).status).toBe(404);
    },
  );

  it('takes the next free port where the asked one is taken', async () => {
    const { port } = new URL(server.url);
    const second = await startServer({ port: Number(port) });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
    await second.close();
  });
});
