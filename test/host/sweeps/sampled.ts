/** A story of which one in so many points is tried; all of them when it says nothing. */
export interface Sampled {
  oneOf?: number;
}

/** One in how many points is tried: all of them when this environment variable is set, as each week. */
export function oneOf(story: Sampled, everyBy: "EVERY_KILL" | "EVERY_SWITCH" | "EVERY_FAULT"): number {
  return process.env[everyBy] === undefined ? (story.oneOf ?? 1) : 1;
}
