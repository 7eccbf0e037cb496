/** A bar from zero to its figure, in per cent of the room. */
export interface Bar {
  start: number;
  width: number;
}

/** Where figures stand in per cent of the room that bars have, which always begin at zero. */
export interface BarScale {
  zero: number;
  position: (value: number) => number;
  bar: (value: number) => Bar;
}

/** From the least to the greatest figure, zero among them: the greatest fills the room, of parts too, however many they are. */
export function barScale(values: readonly number[]): BarScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const position = (value: number) => (high === low ? 0 : trim(((value - low) / (high - low)) * 100));
  const zero = position(0);
  return {
    zero,
    position,
    bar: (value) => ({
      start: Math.min(zero, position(value)),
      width: trim(Math.abs(position(value) - zero)),
    }),
  };
}

/** A hundredth of a per cent is less than any pixel. */
export function trim(percent: number): number {
  return Math.round(percent * 100) / 100;
}
