import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { allowInBrowser } from "./allow-in-browser.ts";
import type { Desk } from "./desk.ts";
import { expectSuccess, prints, type Run, type Runs, SCRIPT, SPREADSHEET, succeed } from "./run.ts";

/** What is known beforehand of the one script there is afterwards. */
interface Expected {
  scriptId?: string;
  title?: string;
  parentId?: string;
}

/** Expects the add-on in a script, and that the project remembers which. */
async function expectSetUp(desk: Desk, script: Expected) {
  const [made, ...more] = desk.google.scripts.projects;
  expect(more).toEqual([]);
  expect(made).toMatchObject(script);
  expect(made?.files.map(({ name }) => name).sort()).toEqual(["Code", "Sidebar", "appsscript"]);
  const read = (path: string) => readFile(`${desk.folder}/${path}`, "utf8");
  expect(made?.files.find(({ name }) => name === "Code")?.source).toBe(await read("dist/Code.js"));
  expect(JSON.parse(await read(".clasp.json"))).toEqual({
    scriptId: made?.scriptId,
    rootDir: "dist",
    ...(made?.parentId && { parentId: made.parentId }),
  });
}

/** Goes through without a question. */
const setsUp =
  (script: Expected, before?: (desk: Desk) => void): Run =>
  async (desk, command) => {
    await desk.signIn("fresh");
    before?.(desk);
    expect(await succeed(desk, command)).toContain("Pushed 3 files.");
    await expectSetUp(desk, script);
  };

/** Commands that make or find a script and put the add-on into it. */
export const SETUP_RUNS: Runs = {
  "npm run setup:sheet": async (desk, command) => {
    const terminal = desk.type(command, { canBeAsked: true });
    await terminal.answer(/Sign in with Google\?.*\[y\/N\]/, "y");
    await allowInBrowser(terminal);
    await terminal.answer(
      /Link of the spreadsheet/,
      `https://docs.google.com/spreadsheets/d/${SPREADSHEET}/edit`,
    );
    await terminal.answer(/Make the script.*\[y\/N\]/, "y");
    await terminal.answer(/Replace the script's files.*\[y\/N\]/, "y");
    await terminal.answer(/Open the spreadsheet now\? \[y\/N\]/, "n");
    await expectSuccess(terminal);
    await expectSetUp(desk, { parentId: SPREADSHEET });
  },
  'npm run setup:sheet -- --new "My leads" --yes': async (desk, command) => {
    await desk.signIn("fresh");
    const printed = await succeed(desk, command);
    const [{ id, name } = { id: "", name: "" }] = desk.google.account.spreadsheets;
    expect(name).toBe("My leads");
    expect(printed).toContain(`Open https://docs.google.com/spreadsheets/d/${id}/edit`);
    await expectSetUp(desk, { parentId: id });
  },
  "npm run setup:sheet -- --sheet LINK-OF-YOUR-SHEET --yes": setsUp({ parentId: SPREADSHEET }),
  "npm run setup:sheet -- --script LINK-OF-A-SCRIPT --yes": setsUp({ scriptId: SCRIPT }, ({ google }) => {
    google.scripts.add({ scriptId: SCRIPT });
  }),
  "npm run setup:sheet -- --script LINK-OF-A-SCRIPT --yes --replace": setsUp(
    { scriptId: SCRIPT },
    ({ google }) => {
      const files = [{ name: "Invoices", type: "SERVER_JS", source: "function invoice() {}" }];
      google.scripts.add({ scriptId: SCRIPT, files });
    },
  ),
  "npm run setup:sheet -- --help": prints("Usage: npm run setup:sheet"),
  "npm run setup:sheet -- --standalone": async (desk, command) => {
    await desk.signIn("fresh");
    const terminal = desk.type(command, { canBeAsked: true });
    await terminal.answer(/Make the script.*belongs to no spreadsheet\? \[y\/N\]/, "y");
    await terminal.answer(/Replace the script's files.*\[y\/N\]/, "y");
    await expectSuccess(terminal);
    expect(terminal.printed).toContain("Deploy > Test deployments");
    await expectSetUp(desk, { title: "Sixtyfour for Sheets" });
  },
};
