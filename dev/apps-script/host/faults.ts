import { ExecutionKilled, ServiceFailure } from "../model/failures.ts";

type When = "before" | "after";

/**
 * Trouble to come, counted in service calls of the next executions, 1-based. A fault set outside any execution counts
 * the calls of outermost executions only, one set from within an interleaved one those nested as deep.
 */
export interface Faults {
  /** Ends the execution at that call: with "after" the call's effect has happened, with "before" it has not. */
  killAt(call: number, when?: When): void;
  failAt(call: number, message: string, when?: When): void;
  failWhen(match: (method: string) => boolean, message: string, when?: When, times?: number): void;
  /** Runs something else, such as another person's execution, just before that call. */
  interleaveAt(call: number, run: () => void): void;
  clear(): void;
}

interface Fault {
  depth: number;
  when: When;
  /** Calls until it strikes; null when it is chosen by method. */
  countdown: number | null;
  match: (method: string) => boolean;
  times: number;
  strike(method: string): void;
}

const KILLED = "Exceeded maximum execution time";

/** Keeps the faults that were asked for and lets them strike; the host tells it how deep executions are nested. */
export class FaultPlan implements Faults {
  private planned: Fault[] = [];

  constructor(private readonly depth: () => number) {}

  killAt(call: number, when: When = "before"): void {
    this.at(call, when, () => {
      throw new ExecutionKilled(KILLED);
    });
  }

  failAt(call: number, message: string, when: When = "before"): void {
    this.at(call, when, () => {
      throw new ServiceFailure(message);
    });
  }

  failWhen(match: (method: string) => boolean, message: string, when: When = "before", times = 1): void {
    const strike = () => {
      throw new ServiceFailure(message);
    };
    this.planned.push({ depth: this.depth(), when, countdown: null, match, times, strike });
  }

  interleaveAt(call: number, run: () => void): void {
    this.at(call, "before", run);
  }

  clear(): void {
    this.planned = [];
  }

  private at(call: number, when: When, strike: () => void): void {
    this.planned.push({ depth: this.depth(), when, countdown: call, match: () => true, times: 1, strike });
  }

  /** Called once for every service call, also for one that is refused afterwards. */
  count(): void {
    for (const fault of this.ofThisLevel()) if (fault.countdown !== null) fault.countdown -= 1;
  }

  /** Called before and after the effect of a service call; throws what a fault throws. */
  pass(method: string, when: When): void {
    for (const fault of this.ofThisLevel()) {
      if (isDue(fault, method, when)) {
        fault.times -= 1;
        if (fault.times === 0) this.planned = this.planned.filter((other) => other !== fault);
        fault.strike(method);
      }
    }
  }

  /** Executions are nested one deeper than the place that set the fault. */
  private ofThisLevel(): Fault[] {
    return this.planned.filter(({ depth }) => depth === this.depth() - 1);
  }
}

/** A call that was refused never gets here: its fault strikes at the next one. */
function isDue({ when: wanted, match, countdown }: Fault, method: string, when: When): boolean {
  return wanted === when && match(method) && (countdown === null || countdown <= 0);
}
