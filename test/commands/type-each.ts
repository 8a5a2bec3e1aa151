import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openCheckout } from "./checkout.ts";
import { type Desk, sitDown } from "./desk.ts";
import { RUNS } from "./runs.ts";

/** Types the commands of a table, one after the other, in one checkout. Tables have files of their own to share two cores. */
export function typeEach(table: keyof typeof RUNS): void {
  describe("a command that a document names", { timeout: 120_000 }, () => {
    let checkout: Awaited<ReturnType<typeof openCheckout>>;
    let desk: Desk;
    beforeAll(async () => {
      checkout = await openCheckout();
    });
    beforeEach(async () => {
      desk = await sitDown(checkout.folder);
    });
    afterEach(() => desk.leave());
    afterAll(() => checkout.remove());

    it.each(Object.entries(RUNS[table]))("%s", async (command, run) => {
      await run(desk, command);
      expect([...desk.google.refusedHosts, ...desk.sixtyfour.strangers]).toEqual([]);
    });
  });
}
