import type { Scope } from "../model/calls/storage-calls.ts";
import { call, callFor } from "./bridge.ts";
import { strict } from "./strict.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

function lock(scope: Scope): Lock {
  return strict<Lock>("Lock", {
    tryLock: (ms) => call("Lock.tryLock", scope, ms),
    waitLock: (ms) => call("Lock.waitLock", scope, ms),
    hasLock: () => call("Lock.hasLock", scope),
    releaseLock: () => call("Lock.releaseLock", scope),
  });
}

/** `LockService`. */
export const lockService: LockService = strict<LockService>("LockService", {
  getDocumentLock: () => callFor(lock("document"), "LockService.getDocumentLock"),
  getUserLock: () => callFor(lock("user"), "LockService.getUserLock"),
  getScriptLock: () => callFor(lock("script"), "LockService.getScriptLock"),
});
