import { describe, expect, it } from "vitest";
import { moved } from "../../../../dev/playground/page/chrome/menu-keys.ts";

describe("keys in the menus", () => {
  const menus = [
    { label: "File", items: [{ label: "Import" }, { label: "Download" }] },
    { label: "Extensions", items: [{ label: "Add-on", items: [{ label: "Open" }, { label: "Enrich" }] }] },
  ];
  const place = (menu: number, entry = -1, sub = -1) => ({ menu, entry, sub });

  it("are the page's own unless they are the menu's", () => {
    expect(moved(menus, place(0), "a", true)).toBeUndefined();
    expect(moved(menus, place(0), "Escape", false)).toBeUndefined();
    expect(moved(menus, place(0), "Tab", true)).toBeUndefined();
  });

  it.each([
    [place(0), "ArrowDown", place(0, 0)],
    [place(0), "ArrowUp", place(0, 1)],
    [place(0, 1), "ArrowDown", place(0, 0)],
    [place(0, 1), "ArrowRight", place(1, 0)],
    [place(0, 1), "ArrowLeft", place(1, 0)],
    [place(1, 0), "ArrowRight", place(1, 0, 0)],
    [place(1, 0, 0), "ArrowUp", place(1, 0, 1)],
    [place(1, 0, 1), "ArrowLeft", place(1, 0)],
    [place(1, 0, 1), "ArrowRight", place(0, 0)],
    [place(1, 0), "Escape", place(-1)],
    [place(1, 0), "Enter", "choose"],
  ])("lead from %j by %s to %j", (at, key, to) => {
    expect(moved(menus, at, key, true)).toEqual(to);
  });
});
