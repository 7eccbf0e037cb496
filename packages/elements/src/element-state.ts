/** `partial`: drawn, though something could not be read. `stale`: drawn, and out of date. */
export type ElementState = 'loading' | 'ready' | 'partial' | 'stale' | 'empty' | 'error';

/** What an element makes of its figures: a view to draw, nothing yet, or a sentence that says why it can't. */
export type Outcome<View> =
  | { kind: 'drawn'; view: View; stale: boolean }
  | { kind: 'empty'; view?: View; message: string }
  | { kind: 'error'; message: string };
