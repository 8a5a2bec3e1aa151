import { afterEach, describe, expect, it } from "vitest";
import { foreignCode } from "../../dev/install/foreign-code.ts";
import { installing } from "./installing.ts";

const SCRIPT = "a-script-of-somebody-0001";

let here: Awaited<ReturnType<typeof installing>>;

afterEach(() => here.remove());

describe("looking into a script with clasp", () => {
  it("finds somebody's own code, and changes nothing", async () => {
    here = await installing({ login: "fresh", scriptId: SCRIPT });
    const files = [
      { name: "appsscript", type: "JSON", source: "{}" },
      { name: "Code", type: "SERVER_JS", source: "function sidebarCall(requestJson) {}" },
      { name: "Invoices", type: "SERVER_JS", source: "function invoice() {}" },
    ];
    const script = here.google.scripts.add({ scriptId: SCRIPT, files });
    expect(await foreignCode(here.clasp, SCRIPT)).toEqual(["Invoices.js"]);
    expect(script.files).toBe(files);
  });
});
