import { describe, expect, it } from "vitest";
import { aSelection } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, mapped, planned } from "./play.ts";

describe("rows", () => {
  it("shows why a selection the person asked for cannot be used", () => {
    const play = atHome()
      .send({ type: "selection-wanted" })
      .answer("selection.read", refusal("one-cell", "Only one cell is selected."));
    expect(play.state.rows.problem?.code).toBe("one-cell");
  });

  it("keeps the rows without a word when one cell is clicked in passing", () => {
    const play = atHome()
      .send({ type: "focused" })
      .answer("selection.read", refusal("one-cell", "Only one cell is selected."));
    expect(play.state.rows).toMatchObject({ problem: null, selection: { a1: "A2:I51" } });
  });

  it("drops an answer that a later question has overtaken", () => {
    const play = atHome()
      .send({ type: "focused" })
      .send({ type: "selection-wanted" })
      .answer("selection.read", ok(aSelection({ a1: "A9:I9" })))
      .answer("selection.read", ok(aSelection({ a1: "A2:I2" })), 1);
    expect(play.state.rows.selection?.a1).toBe("A9:I9");
  });

  it("does not ask for the selection twice at a time when the focus comes and goes", () => {
    const play = atHome().send({ type: "focused" }).send({ type: "focused" });
    expect(play.asked("selection.read")).toHaveLength(1);
  });

  it("follows the selection when the sidebar gets the focus, and keeps the mapping of the same columns", () => {
    const play = mapped()
      .send({ type: "column-assigned", name: "title", column: null })
      .send({ type: "focused" })
      .answer("selection.read", ok(aSelection({ a1: "A2:I9", rowCount: 8 })));
    expect(play.state.rows.selection?.a1).toBe("A2:I9");
    expect(play.state.mapping.fields.map(({ name }) => name)).toEqual(["full_name", "company"]);
  });

  it("maps anew when the columns are others", () => {
    const columns = [{ column: 4, header: "Organization", proposedName: "Organization", samples: [] }];
    const play = mapped()
      .send({ type: "focused" })
      .answer("selection.read", ok(aSelection({ columns })));
    expect(play.state.mapping).toMatchObject({ fields: [{ column: 4, name: "company" }], editing: true });
  });

  it("forgets a skip rule about a column that is not selected any more", () => {
    const columns = [{ column: 4, header: "Organization", proposedName: "Organization", samples: [] }];
    const play = mapped()
      .send({ type: "skip-filled-set", column: 9 })
      .send({ type: "focused" })
      .answer("selection.read", ok(aSelection({ columns })));
    expect(play.state.skip).not.toHaveProperty("whenFilled");
  });

  it("stays with the rows while numbers of the plan select others in the sheet", () => {
    const play = planned().send({ type: "rows-shown", sheetId: 7, rows: [2, 3, 4] });
    expect(play.asked("rows.select")[0]?.params).toEqual({ sheetId: 7, rows: [2, 3, 4] });
    const before = play.asked("selection.read").length;
    expect(play.send({ type: "focused" }).asked("selection.read")).toHaveLength(before);
    expect(play.state.rows.held).toBe(true);
  });

  it("follows the sheet again once the person uses the selection", () => {
    const play = planned()
      .send({ type: "rows-shown", sheetId: 7, rows: [2, 3, 4] })
      .send({ type: "selection-wanted" })
      .answer("selection.read", ok(aSelection({ a1: "A2:I4" })));
    expect(play.state.rows).toMatchObject({ held: false, selection: { a1: "A2:I4" } });
  });

  it("says when rows could not be selected", () => {
    const play = planned()
      .send({ type: "rows-shown", sheetId: 7, rows: [2] })
      .answer("rows.select", refusal("tab-gone", "The tab is gone."));
    expect(play.state.problem?.code).toBe("tab-gone");
    expect(play.send({ type: "problem-dismissed" }).state.problem).toBeNull();
  });
});
