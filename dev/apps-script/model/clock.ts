/** Time as scripts see it, in ms since 1970: it moves only when a modelled cost, a sleep or a test moves it. */
export class Clock {
  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  /** Moves forward by `ms`; service costs may be fractions of a millisecond, so the parts are kept. */
  spend(ms: number): void {
    this.time += ms;
  }

  /** Moves to `time` unless that lies in the past: waiting for something due never turns time back. */
  reach(time: number): void {
    this.time = Math.max(this.time, time);
  }
}
