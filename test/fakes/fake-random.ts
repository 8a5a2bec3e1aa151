import type { Random } from "../../src/ports.ts";

/** Chance that always falls the same way: no jitter, unless a test sets some. */
export function fakeRandom(): Random & { value: number } {
  return {
    value: 0,
    next() {
      return this.value;
    },
  };
}
