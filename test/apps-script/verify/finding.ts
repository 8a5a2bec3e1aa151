/** What was found; "seen" where nobody claims to know what to expect, "died" where the execution ended in between. */
export type Verdict = "holds" | "does not hold" | "seen" | "only in Google" | "skipped" | "died";

/** What a look at Google found, with what was seen where the verdict alone says too little. */
export interface Finding {
  verdict: Verdict;
  seen: string;
}

/** One line of the report. */
export interface Entry {
  subject: string;
  behaviour: string;
  /** Where Google says so, or that it is assumed or asked. */
  source: string;
}

/** An entry that the script can look at without a person's help. */
export interface Check extends Entry {
  look(): Finding;
}

/** For what is asked without an expectation. */
export const ASKED = "an open question";

/** Judges a claim: what was seen is told either way. */
export function judge(isSo: boolean, seen: string): Finding {
  return { verdict: isSo ? "holds" : "does not hold", seen };
}

/** The answer to an open question. */
export function saw(seen: string): Finding {
  return { verdict: "seen", seen };
}

/** For what the local host cannot show, such as the value of a formula. */
export const ONLY_IN_GOOGLE: Finding = { verdict: "only in Google", seen: "" };

/** A look that throws found something as well: that it does not hold, or that this is the local host, which says so. */
export function lookSafely(look: () => Finding): Finding {
  try {
    return look();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes("emulated by the local host")) return ONLY_IN_GOOGLE;
    return { verdict: "does not hold", seen: message };
  }
}
