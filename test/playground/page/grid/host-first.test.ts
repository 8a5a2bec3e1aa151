import { describe, expect, it } from "vitest";
import { insteadOf } from "../../../../dev/playground/page/grid/host-first.ts";

describe("a command of the grid", () => {
  it("is let be, unless tabs or what the host lacks are concerned", () => {
    expect(insteadOf("sheet.command.set-range-values", {}, 7)).toBeNull();
    expect(insteadOf("sheet.command.move-rows", {}, 7)).toEqual({
      refusal: "Moving rows is not part of the playground.",
    });
  });

  it("is left to the host for tabs, the shown one when none is named", () => {
    expect(insteadOf("sheet.command.remove-sheet", {}, 7)).toEqual({ kind: "delete-tab", tab: 7 });
    expect(insteadOf("sheet.command.set-worksheet-name", { subUnitId: "8", name: "New" }, 7)).toEqual({
      kind: "rename-tab",
      tab: 8,
      name: "New",
    });
  });
});
