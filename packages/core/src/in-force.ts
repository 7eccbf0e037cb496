/** A setting that is in force from the first day of one date to the last day of another; null has no end. */
export interface InForce<T> {
  readonly from: string;
  readonly to: string | null;
  readonly value: T;
}

/** Earlier than any date, so that a plain setting is always in force. */
export const ALWAYS = '';

/**
 * The value in force on a day: the last to have begun. A later value ends the one before for good, so after its own
 * `to` nothing is in force; before the first there is nothing either.
 */
export function inForceOn<T>(settings: readonly InForce<T>[], day: string): InForce<T> | null {
  const last = settings.findLast(({ from }) => from <= day);
  return last && (last.to === null || day <= last.to) ? last : null;
}
