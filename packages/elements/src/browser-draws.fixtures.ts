import { beforeEach } from 'vitest';

/** After so many milliseconds a browser is asked again whether it draws. */
const ASK_AGAIN = 5000;

/** Longer than the busiest machine takes for a frame, in milliseconds. */
const LONGEST_FRAME = 10_000;

let lastFrame = -ASK_AGAIN;
let hasStopped = false;

/**
 * A headless browser can stop to draw for good, after which every click and every poll waits for its whole limit.
 * Its tests then fail at once, by this message, which `run-tests.mjs` knows.
 */
beforeEach(async () => {
  if (!hasStopped && performance.now() - lastFrame < ASK_AGAIN) return;
  hasStopped ||= !(await isFrameDrawn());
  if (hasStopped) throw new Error('The browser has stopped drawing');
  lastFrame = performance.now();
});

function isFrameDrawn(): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(true));
    setTimeout(() => resolve(false), LONGEST_FRAME);
  });
}
