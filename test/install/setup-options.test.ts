import { describe, expect, it } from "vitest";
import { readSetupOptions } from "../../dev/install/setup-options.ts";

const ID = "1AbC_def-GHIjklMNOpqrSTUvwxYZ0123456789";
const NOTHING = { yes: false, replace: false, help: false };

describe("the command line of setup:sheet", () => {
  it.each([
    [["--new", "Leads", "--standalone"], "Give one of"],
    [["--sheet", ID, "--script", ID], "Give one of"],
    [["--new", " "], "needs a title"],
    [["--sheet", "my leads"], "neither the link nor the id of a spreadsheet"],
    [["--sheet", `https://example.com/spreadsheets/d/${ID}/edit`], "neither the link nor the id"],
    [["--script", "https://script.google.com/home"], "neither the link nor the id of a script"],
    [["--sheets", ID], "Unknown option"],
    [["Leads"], "positional"],
  ])("refuses %j", (args, words) => {
    expect(() => readSetupOptions(args)).toThrow(words);
  });

  it.each([
    ["--sheet", ID],
    ["--sheet", ` ${ID}\n`],
    ["--sheet", `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`],
    ["--sheet", `https://docs.google.com/spreadsheets/u/1/d/${ID}`],
    ["--script", `https://script.google.com/d/${ID}/edit`],
    ["--script", `https://script.google.com/home/projects/${ID}/edit`],
    ["--script", `https://script.google.com/u/0/home/projects/${ID}/settings`],
  ])("finds the id in %s %s", (option, link) => {
    const { destination } = readSetupOptions([option, link]);
    expect(Object.values(destination ?? {})).toContain(ID);
  });

  it("leaves the destination open when none is given, and agrees to nothing", () => {
    expect(readSetupOptions([])).toEqual(NOTHING);
    expect(readSetupOptions(["--standalone", "--yes"])).toEqual({
      ...NOTHING,
      destination: { kind: "standalone" },
      yes: true,
    });
  });
});
