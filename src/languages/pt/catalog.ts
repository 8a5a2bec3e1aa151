import type { Catalog } from "../catalog.ts";
import { BUILDER } from "./builder.ts";
import { MAIL } from "./mail.ts";
import { NOTES } from "./notes.ts";
import { NOTICES } from "./notices.ts";
import { PROBLEMS } from "./problems.ts";
import { SIDEBAR } from "./sidebar.ts";
import { STEPS } from "./steps.ts";

/** Portuguese as it is written in Brazil, with “você”; a tab is a “página” and the file a “planilha”, as in Google's own menus there. */
export const portuguese = (): Catalog => ({
  problems: PROBLEMS,
  notes: NOTES,
  notices: NOTICES,
  mail: MAIL,
  steps: STEPS,
  sidebar: SIDEBAR,
  builder: BUILDER,
});
