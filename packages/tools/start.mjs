// npm start: sets up, builds what is stale and serves the examples.
import { buildPackages } from './src/build-packages.mjs';
import { setUp } from './src/set-up.mjs';

setUp();
buildPackages();

// Loaded late: the server's library is there only after set-up.
const { startServer } = await import('./src/server.mjs');
const { url } = await startServer({ port: Number(process.env['PORT'] ?? 4173), host: process.env['HOST'] });
console.log(`Scorecard is at ${url}`);
