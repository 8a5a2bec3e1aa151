import { describe, expect, it } from "vitest";
import { addableColumns, extraFields, missingFields } from "../../../sidebar/model/mapping.ts";
import { aDescription, aSelection, EMAILS } from "../builders.ts";
import { ok } from "../scripted-server.ts";
import { atHome, mapped } from "./play.ts";

const needing = (...fields: [name: string, required: boolean][]) =>
  atHome()
    .send({ type: "workflow-chosen", workflowId: EMAILS.id })
    .answer(
      "workflows.describe",
      ok(aDescription({ fields: fields.map(([name, required]) => ({ name, required })) })),
    );

describe("mapping", () => {
  it("opens by itself and names the required field no column fills", () => {
    const play = needing(["full_name", true], ["company_domain", true]);
    expect(play.state.mapping.editing).toBe(true);
    expect(missingFields(play.state)).toEqual(["company_domain"]);
  });

  it("opens by itself when nothing could be mapped", () => {
    expect(needing(["favourite_colour", false]).state.mapping).toMatchObject({ fields: [], editing: true });
  });

  it("stays closed when there is nothing to do", () => {
    expect(mapped().state.mapping).toMatchObject({
      fields: [
        { column: 1, name: "full_name" },
        { column: 2, name: "company" },
        { column: 3, name: "title" },
      ],
      editing: false,
    });
  });

  it("takes a column away from the field that had it", () => {
    const play = mapped().send({ type: "column-assigned", name: "title", column: 2 });
    expect(play.state.mapping.fields).toEqual([
      { column: 1, name: "full_name" },
      { column: 2, name: "title" },
    ]);
    expect(missingFields(play.state)).toEqual(["company"]);
  });

  it("sends a further column under its proposed name, and takes it back", () => {
    const columns = [
      { column: 1, header: "Name", proposedName: "Name", samples: [] },
      { column: 2, header: "Company", proposedName: "Company", samples: [] },
      { column: 3, header: "", proposedName: "column_c", samples: ["x"] },
    ];
    const play = mapped()
      .send({ type: "selection-wanted" })
      .answer("selection.read", ok(aSelection({ columns })))
      .send({ type: "column-added", column: 3 });
    expect(extraFields(play.state)).toEqual([{ column: 3, name: "column_c" }]);
    play.send({ type: "column-assigned", name: "column_c", column: null });
    expect(extraFields(play.state)).toEqual([]);
  });

  it("does not offer a column whose name a field has already, nor one that is sent", () => {
    const columns = [
      { column: 1, header: "Company", proposedName: "Company", samples: [] },
      { column: 2, header: "title", proposedName: "title", samples: [] },
      { column: 3, header: "City", proposedName: "City", samples: [] },
    ];
    const play = mapped()
      .send({ type: "selection-wanted" })
      .answer("selection.read", ok(aSelection({ columns })))
      .send({ type: "column-assigned", name: "title", column: null });
    expect(addableColumns(play.state).map(({ column }) => column)).toEqual([3]);
    expect(play.send({ type: "column-added", column: 2 }).state.mapping.fields).toHaveLength(1);
  });
});
