import type { Defects } from "../../src/ports.ts";

/** Keeps what was noted. */
export function fakeDefects() {
  const noted: unknown[] = [];
  const defects: Defects = { note: (error) => void noted.push(error) };
  return { ...defects, noted };
}
