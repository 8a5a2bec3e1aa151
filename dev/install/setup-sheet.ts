import type { Clasp } from "./clasp.ts";
import { scriptLink, sheetLink } from "./google-links.ts";
import { InstallProblem } from "./install-problem.ts";
import type { Person } from "./person.ts";
import type { ScriptPlace } from "./project-file.ts";
import { push } from "./push.ts";
import { settleScript } from "./settle-script.ts";
import type { Destination } from "./setup-options.ts";
import { signIn } from "./sign-in.ts";

/** What a set-up works with. */
export interface Setup {
  readonly clasp: Clasp;
  readonly person: Person;
  /** Folder of `.clasp.json` and of the built files. */
  readonly folder: string;
  readonly build: () => Promise<void>;
  readonly destination?: Destination | undefined;
}

/** From nothing to the add-on in a sheet; each step finds what an earlier, broken-off try has left, and goes on from it. */
export async function setUpSheet({ clasp, person, folder, build, destination }: Setup): Promise<void> {
  person.tell("1 of 3: signing in with Google");
  await signIn(clasp, person);
  person.tell("\n2 of 3: the script");
  const place = await settleScript(clasp, person, folder, destination);
  person.tell("\n3 of 3: building the add-on and pushing it");
  if (!(await person.agrees("Replace the script's files with the add-on's?", "yes"))) {
    throw new InstallProblem("declined", "The script has none of this yet. Later: npm run push");
  }
  await build();
  const changed = await push(clasp);
  person.tell(changed === 0 ? "The script has exactly these files already." : `Pushed ${changed} files.`);
  person.tell(`\n${whatToOpen(place)}`);
  if (!place.parentId || !person.canBeAsked) return;
  if (await person.agrees("Open the spreadsheet now?", "yes")) await clasp.converse(["open-container"]);
}

function whatToOpen({ scriptId, parentId }: ScriptPlace): string {
  const allow = "Google asks for permission the first time.";
  if (parentId) {
    return `Open ${sheetLink(parentId)} (reload it if it is open), and choose\nExtensions > (the script's name) > Enrich selected rows. ${allow}`;
  }
  return `In a spreadsheet's own script: reload the spreadsheet, and choose\nExtensions > (the script's name) > Enrich selected rows. ${allow}\nIn a script of no spreadsheet: open ${scriptLink(scriptId)}\nand choose Deploy > Test deployments, as docs/install.md shows.`;
}
