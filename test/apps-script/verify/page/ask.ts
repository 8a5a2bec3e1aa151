interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (thrown: unknown) => void): Runner;
}

declare global {
  var google: { script: { run: Runner & Record<string, (...args: unknown[]) => void> } };
}

/** Calls a global function of the script; rejects with what it threw. */
export function ask<T>(name: string, ...args: unknown[]): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const runner = google.script.run
      // Both sides are built together, so the value is what the function of this name returns.
      .withSuccessHandler((value) => resolve(value as T))
      .withFailureHandler(reject);
    Reflect.get(runner, name).call(runner, ...args);
  });
}

/** What was thrown, in words. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
