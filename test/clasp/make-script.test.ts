import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeScript } from "../../dev/install/make-script.ts";
import { installing } from "./installing.ts";

const SHEET = "a-spreadsheet-of-somebody";

let here: Awaited<ReturnType<typeof installing>>;

beforeEach(async () => {
  here = await installing({ login: "fresh", scriptId: "a-script-of-somebody-0001" });
});

afterEach(() => here.remove());

describe("making a script with clasp", () => {
  it("puts it into a spreadsheet that is there, and leaves the project's own files alone", async () => {
    const files = () =>
      Promise.all(
        [".clasp.json", "dist/appsscript.json"].map((file) => readFile(`${here.folder}/${file}`, "utf8")),
      );
    const before = await files();
    const place = await makeScript(here.clasp, { kind: "sheet", spreadsheetId: SHEET });
    expect(here.google.scripts.projects).toMatchObject([
      { scriptId: place.scriptId, title: "Sixtyfour for Sheets", parentId: SHEET },
    ]);
    expect(place.parentId).toBe(SHEET);
    expect(here.google.account.spreadsheets).toEqual([]);
    expect(await files()).toEqual(before);
  });
});
