import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";

const HOLD =
  "const lock = LockService.getDocumentLock(); lock.waitLock(1000); SpreadsheetApp.flush(); lock.releaseLock()";
/** getDocumentLock, waitLock, flush */
const WHILE_HELD = 3;

describe("the document lock", () => {
  it("makes others wait on the virtual clock and give up", () => {
    const { host, evaluate } = runningHost();
    const seen: unknown[] = [];
    host.faults.interleaveAt(WHILE_HELD, () => {
      const before = host.clock.now();
      seen.push(
        evaluate("return LockService.getDocumentLock().tryLock(5000)", host.user("bob@example.com")).value,
      );
      seen.push(host.clock.now() - before >= 5000);
      seen.push(
        evaluate("LockService.getDocumentLock().waitLock(1)", host.user("bob@example.com")).error?.message,
      );
    });
    expect(evaluate(HOLD).outcome).toBe("returned");
    expect(seen).toEqual([false, true, "Lock timeout: another process was holding the lock for too long."]);
  });

  it("is free again after release, and after an execution that forgot or was killed", () => {
    const { host, evaluate, value } = runningHost();
    const tryIt = () =>
      value("return LockService.getDocumentLock().tryLock(0)", host.user("bob@example.com"));
    evaluate(HOLD);
    expect(tryIt()).toBe(true);
    evaluate("LockService.getDocumentLock().waitLock(1)");
    expect(tryIt()).toBe(true);
    host.faults.killAt(WHILE_HELD);
    expect(evaluate(HOLD).outcome).toBe("killed");
    expect(tryIt()).toBe(true);
  });

  it("does not stop the user lock of somebody else", () => {
    const { host, evaluate } = runningHost();
    const seen: unknown[] = [];
    const hold = HOLD.replace("getDocumentLock", "getUserLock");
    host.faults.interleaveAt(WHILE_HELD, () => {
      seen.push(evaluate("return LockService.getUserLock().tryLock(0)", host.user("bob@example.com")).value);
      seen.push(evaluate("return LockService.getUserLock().tryLock(0)").value);
    });
    evaluate(hold);
    expect(seen).toEqual([true, false]);
  });

  it("leaves cache entries to the virtual clock", () => {
    const { host, value } = runningHost();
    value("CacheService.getDocumentCache().put('k', 'v', 60)");
    const read = "return CacheService.getDocumentCache().get('k')";
    expect(value(read)).toBe("v");
    host.clock.advance(60_000);
    expect(value(read)).toBeNull();
  });
});
