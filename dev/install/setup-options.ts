import { parseArgs } from "node:util";
import { idIn } from "./google-links.ts";
import { InstallProblem } from "./install-problem.ts";

/** Where the add-on is to be put. */
export type Destination =
  | { readonly kind: "new-sheet"; readonly title: string }
  | { readonly kind: "sheet"; readonly spreadsheetId: string }
  | { readonly kind: "script"; readonly scriptId: string }
  | { readonly kind: "standalone" };

/** What the command line asks for. */
export interface SetupOptions {
  /** Absent: the script of `.clasp.json`, else the person is asked. */
  readonly destination?: Destination;
  readonly yes: boolean;
  readonly replace: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const SETUP_USAGE = `Usage: npm run setup:sheet -- [--new TITLE | --sheet LINK | --script LINK | --standalone] [--yes] [--replace]

Puts the add-on into a spreadsheet of your own, step by step; asks before each step and can be run again.

  --new TITLE     make a spreadsheet of that title, and the script in it
  --sheet LINK    make a script in that spreadsheet (its link or id)
  --script LINK   use a script that exists already (its link or id)
  --standalone    make a script that belongs to no spreadsheet, for a test deployment or for publishing
  --yes           agree to every step except replacing something
  --replace       agree to pointing .clasp.json at another script, and to replacing other code in a script`;

/** Reads the command line; throws with a message for people when it makes no sense. */
export function readSetupOptions(args: string[]): SetupOptions {
  const { values } = parseArgs({
    args,
    options: {
      new: { type: "string" },
      sheet: { type: "string" },
      script: { type: "string" },
      standalone: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      replace: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const destinations: Destination[] = [];
  if (values.new !== undefined) destinations.push({ kind: "new-sheet", title: titleFrom(values.new) });
  if (values.sheet !== undefined) destinations.push(sheetFrom(values.sheet));
  if (values.script !== undefined)
    destinations.push({ kind: "script", scriptId: idFrom("script", values.script) });
  if (values.standalone) destinations.push({ kind: "standalone" });
  if (destinations.length > 1)
    throw new InstallProblem("options", "Give one of --new, --sheet, --script and --standalone.");
  const { yes, replace, help } = values;
  const [destination] = destinations;
  return { ...(destination && { destination }), yes, replace, help };
}

/** A spreadsheet by what a person typed or pasted. */
export function sheetFrom(linkOrId: string): Destination {
  return { kind: "sheet", spreadsheetId: idFrom("spreadsheet", linkOrId) };
}

/** A title by what a person typed. */
export function titleFrom(typed: string): string {
  if (typed.trim() === "") throw new InstallProblem("options", "A new spreadsheet needs a title.");
  return typed.trim();
}

function idFrom(what: string, linkOrId: string): string {
  const id = idIn(linkOrId);
  if (id !== undefined) return id;
  throw new InstallProblem(
    "options",
    `"${linkOrId}" is neither the link nor the id of a ${what}.`,
    "Copy the link from the browser's address bar.",
  );
}
