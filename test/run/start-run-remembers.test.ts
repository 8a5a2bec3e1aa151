import { describe, expect, it } from "vitest";
import { readSelection } from "../../src/plan/read-selection.ts";
import { recallMapping } from "../../src/plan/recall-choices.ts";
import { readChoices } from "../../src/run/choices.ts";
import { aLeadSheet } from "../builders/lead-sheet.ts";
import { type FakePorts, fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { refusal, start } from "./story.ts";

describe("startRun remembers what was chosen", () => {
  const remembered = ({ ports }: FakePorts) => readChoices(ports.records);

  it("not when it refuses", () => {
    const file = fakePorts();
    expect(refusal(file, { headerRow: 0, output: { kind: "own-rows" } })).toBe("own-rows-no-header");
    expect(remembered(file)).toEqual([]);
  });

  it("and starts all the same when that cannot be stored", () => {
    const file = fakePorts();
    const defect = new Error("You have exceeded the property storage quota.");
    file.journal.onCall((call) => {
      if (call.startsWith("record choices:")) throw defect;
    });
    expect(start(file.ports)).toMatchObject({ status: "queued" });
    expect(file.ports.defects.noted).toEqual([defect]);
  });

  it("and starts all the same when headers are too long to be kept", () => {
    const sheet = aLeadSheet();
    sheet.cells[0] = ["Name ".repeat(2_000), "Company", "City"];
    const file = fakePorts(sheet);
    expect(start(file.ports)).toMatchObject({ status: "queued" });
    expect(remembered(file)).toEqual([]);
    expect(file.ports.defects.noted).toEqual([]);
  });

  it("for everybody in the file: the last one's choices count", () => {
    const file = fakePorts();
    start(file.ports, { limit: 1 });
    file.ports.clock.pass(1_000);
    start(otherPerson(file.ports), { fields: [{ column: 1, name: "full_name" }] });
    expect(remembered(file)).toMatchObject([
      { workflowId: "wf-1", fields: [{ header: "Name", column: 1, name: "full_name" }] },
    ]);
  });

  it("by what the headers say, so that they are found when columns have moved", () => {
    const file = fakePorts();
    start(file.ports);
    const [choices] = remembered(file);
    if (!choices) throw new Error("Nothing was remembered");
    const [sheet = aLeadSheet()] = file.ports.sheets.state.sheets;
    sheet.cells = sheet.cells.map((row) => [...row].reverse());
    expect(recallMapping(readSelection(file.ports.sheets).columns, choices)).toMatchObject({
      fields: [
        { column: 3, name: "full_name" },
        { column: 2, name: "company" },
      ],
      lost: [],
    });
  });
});
