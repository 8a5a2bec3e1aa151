import { rmSync } from "node:fs";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { createHost } from "../../dev/apps-script/host/host.ts";
import { NetworkDown } from "../../dev/apps-script/host/network.ts";
import { contracts } from "./contracts/all.ts";
import { scriptFolder } from "./script-folder.ts";

const offline = {
  send(): never {
    throw new NetworkDown();
  },
};

function bundle(): string {
  const built = buildSync({
    entryPoints: [new URL("./contracts/all.ts", import.meta.url).pathname],
    bundle: true,
    format: "iife",
    globalName: "contracts",
    target: "es2020",
    write: false,
    footer: { js: "function checkContract(index) { return contracts.checkContract(index); }" },
  });
  return built.outputFiles[0]?.text ?? "";
}

describe("the local host keeps Google's contract that", () => {
  const dist = scriptFolder(bundle());
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  for (const [index, { behaviour }] of contracts.entries()) {
    it(behaviour, () => {
      const host = createHost({ dist, network: offline });
      host.workbook.addSheet("Leads");
      const { outcome, value, error } = host.user("ann@example.com").run("checkContract", [index]);
      expect({ outcome, value, error }).toEqual({ outcome: "returned", value: null, error: undefined });
    });
  }

  it("names a source for each of them, and each of them once", () => {
    expect(contracts.filter(({ source }) => !/^https:|^assumed/.test(source))).toEqual([]);
    expect(new Set(contracts.map(({ behaviour }) => behaviour)).size).toBe(contracts.length);
  });
});
