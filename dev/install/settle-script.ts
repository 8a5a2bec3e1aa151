import type { Clasp } from "./clasp.ts";
import { foreignCode } from "./foreign-code.ts";
import { scriptLink } from "./google-links.ts";
import { InstallProblem } from "./install-problem.ts";
import { makeScript, SCRIPT_TITLE } from "./make-script.ts";
import type { Person } from "./person.ts";
import { readScriptPlace, type ScriptPlace, writeScriptPlace } from "./project-file.ts";
import { type Destination, sheetFrom, titleFrom } from "./setup-options.ts";

/** Finds or makes the script to push to, and remembers it in `.clasp.json` the moment it exists. */
export async function settleScript(
  clasp: Clasp,
  person: Person,
  folder: string,
  destination: Destination | undefined,
): Promise<ScriptPlace> {
  const current = await readScriptPlace(folder);
  const wanted = destination ?? (current ? asDestination(current) : await askWhere(person));
  if (current && isThere(current, wanted)) {
    person.tell(`.clasp.json names the script ${scriptLink(current.scriptId)}; going on with it.`);
    await agreeToReplaceCode(clasp, person, current.scriptId);
    return current;
  }
  if (current) await agreeToLeave(person, current);
  if (wanted.kind === "script") await agreeToReplaceCode(clasp, person, wanted.scriptId);
  else await agree(person, makingOf(wanted));
  const place = wanted.kind === "script" ? { scriptId: wanted.scriptId } : await makeScript(clasp, wanted);
  await writeScriptPlace(folder, place);
  person.tell(`.clasp.json names the script now: ${scriptLink(place.scriptId)}`);
  return place;
}

function asDestination({ scriptId }: ScriptPlace): Destination {
  return { kind: "script", scriptId };
}

function isThere(current: ScriptPlace, wanted: Destination): boolean {
  if (wanted.kind === "script") return wanted.scriptId === current.scriptId;
  return wanted.kind === "sheet" && wanted.spreadsheetId === current.parentId;
}

async function askWhere(person: Person): Promise<Destination> {
  const link = await person.answers(
    "Link of the spreadsheet to put the add-on into (press Enter alone for a new spreadsheet):",
  );
  if (link !== "") return sheetFrom(link);
  const title = await person.answers(
    `Title of the new spreadsheet (press Enter alone for "${SCRIPT_TITLE}"):`,
  );
  return { kind: "new-sheet", title: titleFrom(title || SCRIPT_TITLE) };
}

function makingOf(wanted: Exclude<Destination, { kind: "script" }>): string {
  switch (wanted.kind) {
    case "new-sheet":
      return `Make the spreadsheet "${wanted.title}" with a script in it?`;
    case "sheet":
      return `Make the script "${SCRIPT_TITLE}" in that spreadsheet?`;
    case "standalone":
      return `Make the script "${SCRIPT_TITLE}", which belongs to no spreadsheet?`;
  }
}

async function agree(person: Person, question: string): Promise<void> {
  if (await person.agrees(question, "yes")) return;
  throw new InstallProblem("declined", "Nothing was made or changed.");
}

async function agreeToLeave(person: Person, { scriptId }: ScriptPlace): Promise<void> {
  person.tell(`.clasp.json names another script: ${scriptLink(scriptId)}`);
  person.tell("It stays as it is at Google, but npm run push and npm run deploy will no longer reach it.");
  if (await person.agrees("Name the other script instead?", "replace")) return;
  throw new InstallProblem("declined", "Nothing was made or changed.");
}

async function agreeToReplaceCode(clasp: Clasp, person: Person, scriptId: string): Promise<void> {
  const foreign = await foreignCode(clasp, scriptId);
  if (foreign.length === 0) return;
  person.tell(`This script has other code (${foreign.join(", ")}). A push replaces all files of a script.`);
  if (await person.agrees("Replace it?", "replace")) return;
  throw new InstallProblem("declined", "The script was left as it is.");
}
