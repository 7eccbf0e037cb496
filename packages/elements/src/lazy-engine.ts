import type { Engine } from './reading.js';

/** Fetches the engine only when a document, not ready results, has to be worked out. */
export async function lazyEngine(): Promise<Engine> {
  const { engine } = await import('./engine.js');
  return engine;
}
