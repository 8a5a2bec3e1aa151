import { cleanUp } from "./clean-up.ts";
import { checks } from "./entries.ts";
import { lookSafely } from "./finding.ts";
import type { Report } from "./report-tab.ts";

/** One call stays far below the six minutes of an execution, and the page shows how far it is. */
const BUDGET_MS = 45_000;

/** How far the checks are. */
export interface Progress {
  done: number;
  of: number;
}

/** Looks at what waits until the time is up; one that ended its execution is not tried again. */
export function runSome(report: Report): Progress {
  const until = Date.now() + BUDGET_MS;
  const waiting = checks.filter((check) => report.isWaiting(check));
  let looked = 0;
  for (const check of waiting) {
    if (looked > 0 && Date.now() > until) break;
    report.begin(check);
    const finding = lookSafely(() => check.look());
    if (finding.verdict === "does not hold") cleanUp();
    report.write(check, finding);
    looked += 1;
  }
  return { done: checks.length - waiting.length + looked, of: checks.length };
}
