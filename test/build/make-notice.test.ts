import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { makeNotice } from "../../dev/build/make-notice.ts";
import { NOTICE } from "../../dev/build/paths.ts";
import { shippedPackages } from "../../dev/build/shipped-packages.ts";

describe("NOTICE", () => {
  it('is what "npm run notice" makes of the packages that are shipped', async () => {
    expect(await readFile(NOTICE, "utf8")).toBe(await makeNotice());
  });

  it("names every dependency whose code is shipped, and what those bring along", async () => {
    expect(await shippedPackages()).toEqual([
      "node_modules/@noble/hashes",
      "node_modules/@ultraq/function-utils",
      "node_modules/@ultraq/icu-message-formatter",
      "node_modules/preact",
      "node_modules/valibot",
    ]);
  });
});
