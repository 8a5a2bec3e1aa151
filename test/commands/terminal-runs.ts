import { readFile, writeFile } from "node:fs/promises";
import { expect } from "vitest";
import { API_ORIGIN, SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { prints, type Runs, succeed } from "./run.ts";

/** Commands that need no more than a terminal. */
export const TERMINAL_RUNS: Runs = {
  "npm run demo": prints("for the bundled sample", "Saved as out/"),
  "npm run demo -- path/to/leads.csv": prints("for leads.csv", "Saved as out/"),
  "npm run demo -- --leads 1000": prints("Plan: 1000 selected", "Saved as out/"),
  "SIXTYFOUR_API_KEY=... npm run demo -- leads.csv --workflow ID": async (desk, command) => {
    const { standIn } = desk.sixtyfour;
    const request = {
      method: "GET",
      url: `${API_ORIGIN}/workflows`,
      headers: { "x-api-key": SAMPLE_KEY },
      body: "",
    };
    const { body } = standIn.handle({ ...request, now: Date.now() });
    const [{ id }] = JSON.parse(String(body));
    await prints(
      "the real Sixtyfour API",
      "for leads.csv",
      "Saved as out/",
    )(desk, command.replace(/ID$/, id));
    expect(standIn.billed).toHaveLength(48);
  },

  "npm run bench -- looking loading": prints("| 10,000 runs watched", "| Code.js in a fresh context"),
  "npx vitest run test/plan/row-fates.test.ts": prints("test/plan/row-fates.test.ts", "1 passed"),
  "npm run format": async (desk, command) => {
    const file = `${desk.folder}/dev/crooked.ts`;
    await writeFile(file, "export   const straight=1");
    expect(await succeed(desk, command)).toMatch(/Fixed \d+ files?\./);
    expect(await readFile(file, "utf8")).toBe("export const straight = 1;\n");
  },
};
