import { steps } from "./by-hand.ts";
import { contractChecks } from "./contract-checks.ts";
import { costChecks } from "./cost-checks.ts";
import { filterChecks } from "./filter-checks.ts";
import type { Check, Entry } from "./finding.ts";
import { linkLooks } from "./link-looks.ts";
import { PAGE_FACTS } from "./page-facts.ts";
import { textChecks } from "./text-checks.ts";
import { tickLooks } from "./tick.ts";

/** What the script looks at by itself, in this order. */
export const checks: readonly Check[] = [...textChecks, ...filterChecks, ...contractChecks, ...costChecks];

/** Every line of the report. */
export const entries: readonly Entry[] = [
  ...Object.values(PAGE_FACTS),
  ...tickLooks,
  ...linkLooks,
  ...checks,
  ...steps,
];
