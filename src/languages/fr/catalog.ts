import type { Catalog } from "../catalog.ts";
import { BUILDER } from "./builder.ts";
import { MAIL } from "./mail.ts";
import { NOTES } from "./notes.ts";
import { NOTICES } from "./notices.ts";
import { PROBLEMS } from "./problems.ts";
import { SIDEBAR } from "./sidebar.ts";
import { STEPS } from "./steps.ts";

/** Everything the add-on says, in French; the people who read it are addressed as "vous". */
export const french = (): Catalog => ({
  problems: PROBLEMS,
  notes: NOTES,
  notices: NOTICES,
  mail: MAIL,
  steps: STEPS,
  sidebar: SIDEBAR,
  builder: BUILDER,
});
