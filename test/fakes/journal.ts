/** Thrown where an execution is to die; nothing in the product catches it as anything else. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** The order in which ports were called to change something; can end the execution at the n-th such call. */
export function fakeJournal() {
  const calls: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let afterwards: (call: string) => void = () => {};
  return {
    calls,
    note(call: string): void {
      if (left <= 0) throw new Killed(call);
      left--;
      calls.push(call);
      afterwards(call);
    },
    /** Lets `count` more calls happen; null for no end. */
    killAfter(count: number | null): void {
      left = count ?? Number.POSITIVE_INFINITY;
    },
    /** Runs at each call, for time that passes and people who act in between. */
    onCall(action: (call: string) => void): void {
      afterwards = action;
    },
    clear(): void {
      calls.length = 0;
    },
  };
}

export type Note = (call: string) => void;
