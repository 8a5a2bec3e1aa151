import type { PlanOptions } from "./plan-run.ts";
import type { RefreshTarget } from "./state/output.ts";

/** What makes a start other than the press of the main button. */
export interface StartOptions extends PlanOptions {
  /** With them it is a retry, whose skip rules nobody chose, so they are not remembered. */
  onlyKeys?: ReadonlySet<string>;
  /** The run whose rows these are: those of them that were sent again since are left out. */
  retryOf?: string;
  /**
   * How many rows may go out, instead of the request's `limit`; asked under the lock, since another start may use up what is
   * left. May throw a `Problem`, and then nothing is sent.
   */
  allowance?: () => number;
  /**
   * The results are merged into this tab instead of what the request's `output` says, of which only `columns` counts.
   * By a schedule, nobody is there to be asked, so the caps of the file do not ask: bound the rows with
   * `allowance`.
   */
  refresh?: RefreshTarget;
  /** Whether all rows of the table are meant, for what is sent instead of all of them; else the range tells. */
  wholeTable?: boolean;
  /** Begun by a tick, so that nobody waits for it, and the looks of a calm trigger will do. */
  byClock?: true;
  /** Chosen by the caller to find the run again; a run that is stored under it already is told, not started again. */
  runId?: string;
}
