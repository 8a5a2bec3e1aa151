import * as v from "valibot";
import { askClasp, type Clasp } from "./clasp.ts";
import { inEmptyFolder } from "./in-empty-folder.ts";
import type { ScriptPlace } from "./project-file.ts";
import type { Destination } from "./setup-options.ts";

/** Google shows a bound script's name as its submenu under Extensions. */
export const SCRIPT_TITLE = "Sixtyfour for Sheets";

const Created = v.object({ scriptId: v.string(), parentId: v.optional(v.string()) });

/** Makes the script, and the spreadsheet around it where a new one is wanted. */
export async function makeScript(
  clasp: Clasp,
  destination: Exclude<Destination, { kind: "script" }>,
): Promise<ScriptPlace> {
  const created = await inEmptyFolder((folder) =>
    askClasp(clasp, ["create-script", ...whatToCreate(destination), "--project", folder], Created, folder),
  );
  const parentId = destination.kind === "sheet" ? destination.spreadsheetId : created.parentId;
  return { scriptId: created.scriptId, ...(parentId && { parentId }) };
}

function whatToCreate(destination: Exclude<Destination, { kind: "script" }>): string[] {
  switch (destination.kind) {
    case "new-sheet":
      // clasp gives the script the spreadsheet's title.
      return ["--type", "sheets", "--title", destination.title];
    case "sheet":
      return ["--title", SCRIPT_TITLE, "--parentId", destination.spreadsheetId];
    case "standalone":
      return ["--title", SCRIPT_TITLE];
  }
}
