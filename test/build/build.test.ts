import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DIST } from "../../dev/build/paths.ts";

describe("the build", () => {
  it("leaves the three files that are pushed and no other", async () => {
    expect((await readdir(DIST)).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  });
});
