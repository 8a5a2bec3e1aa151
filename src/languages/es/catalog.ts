import type { Catalog } from "../catalog.ts";
import { BUILDER } from "./builder.ts";
import { MAIL } from "./mail.ts";
import { NOTES } from "./notes.ts";
import { NOTICES } from "./notices.ts";
import { PROBLEMS } from "./problems.ts";
import { SIDEBAR } from "./sidebar.ts";
import { STEPS } from "./steps.ts";

/** Spanish that reads well in Spain and in Latin America alike: “tú”, and no word that only one of them uses. */
export const spanish = (): Catalog => ({
  problems: PROBLEMS,
  notes: NOTES,
  notices: NOTICES,
  mail: MAIL,
  steps: STEPS,
  sidebar: SIDEBAR,
  builder: BUILDER,
});
