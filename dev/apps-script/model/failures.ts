/** What a service throws into the script: its name there is "Exception", as Google's own failures have. */
export class ServiceFailure extends Error {
  override readonly name = "Exception";
}

/** Ends an execution for good; the script sees an exception, but nothing it does afterwards counts. */
export class ExecutionKilled extends Error {
  override readonly name = "ExecutionKilled";
}

/** A member the local host does not have: silence here would let untested behaviour reach Google. */
export class NotEmulated extends Error {
  override readonly name = "NotEmulated";
  constructor(what: string) {
    super(`${what} is not emulated by the local host`);
  }
}
