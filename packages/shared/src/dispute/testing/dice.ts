/** A number from 0 up to but without `sides`; the same seed throws the same series (mulberry32). */
export type Dice = (sides: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export function oneOf<T>(dice: Dice, all: readonly T[]): T | undefined {
  return all.length > 0 ? all[dice(all.length)] : undefined;
}

/** Every written text of a random history begins so: found outside `prose`, it has leaked. */
export const MARK = '§';

export function words(dice: Dice): string {
  return `${MARK}word ${dice(1000)}`;
}
