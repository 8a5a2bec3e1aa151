import type { Cache } from "../cache.ts";
import { ServiceFailure } from "../failures.ts";
import type { Locks } from "../locks.ts";
import type { PropertyStore } from "../property-store.ts";
import type { Run } from "../run.ts";

/** Whose store or lock it is. */
export type Scope = "document" | "user" | "script";

function keyOf(run: Run, scope: Scope): string {
  return scope === "user" ? `user:${run.user.email}` : scope;
}

function properties(run: Run, scope: Scope): PropertyStore {
  return run.world.properties.of(keyOf(run, scope));
}

function cache(run: Run, scope: Scope): Cache {
  return run.world.caches.of(keyOf(run, scope));
}

const now = (run: Run) => run.world.clock.now();

/** Waiting costs its whole time here: the holder is an outer execution, which goes on only after this one has ended. */
function take(run: Run, scope: Scope, waitMs: number): boolean {
  const { locks, clock } = run.world;
  if (locks.take(keyOf(run, scope), run.id)) return true;
  clock.spend(waitMs);
  return false;
}

function lockOf(run: Run): Locks {
  return run.world.locks;
}

/** `Properties`, `Cache` and `Lock`, for the document, the user or the whole script. */
export const storageCalls = {
  "PropertiesService.getDocumentProperties": (_run: Run): void => {},
  "PropertiesService.getUserProperties": (_run: Run): void => {},
  "PropertiesService.getScriptProperties": (_run: Run): void => {},
  "Properties.getProperty": (run: Run, scope: Scope, key: string): string | null =>
    properties(run, scope).get(key),
  "Properties.getProperties": (run: Run, scope: Scope): Record<string, string> =>
    properties(run, scope).all(),
  "Properties.getKeys": (run: Run, scope: Scope): string[] => Object.keys(properties(run, scope).all()),
  "Properties.setProperty": (run: Run, scope: Scope, key: string, value: string): void =>
    properties(run, scope).set(key, value),
  "Properties.setProperties": (
    run: Run,
    scope: Scope,
    values: Record<string, string>,
    deleteOthers: boolean,
  ): void => {
    const store = properties(run, scope);
    if (deleteOthers) store.clear();
    for (const [key, value] of Object.entries(values)) store.set(key, value);
  },
  "Properties.deleteProperty": (run: Run, scope: Scope, key: string): void =>
    properties(run, scope).delete(key),
  "Properties.deleteAllProperties": (run: Run, scope: Scope): void => properties(run, scope).clear(),

  "CacheService.getDocumentCache": (_run: Run): void => {},
  "CacheService.getUserCache": (_run: Run): void => {},
  "CacheService.getScriptCache": (_run: Run): void => {},
  "Cache.get": (run: Run, scope: Scope, key: string): string | null => cache(run, scope).get(key, now(run)),
  "Cache.getAll": (run: Run, scope: Scope, keys: string[]): Record<string, string> => {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = cache(run, scope).get(key, now(run));
      if (value !== null) found[key] = value;
    }
    return found;
  },
  "Cache.put": (run: Run, scope: Scope, key: string, value: string, seconds: number): void =>
    cache(run, scope).put(key, value, seconds, now(run)),
  "Cache.putAll": (run: Run, scope: Scope, values: Record<string, string>, seconds: number): void => {
    for (const [key, value] of Object.entries(values)) cache(run, scope).put(key, value, seconds, now(run));
  },
  "Cache.remove": (run: Run, scope: Scope, key: string): void => cache(run, scope).remove(key),
  "Cache.removeAll": (run: Run, scope: Scope, keys: string[]): void => {
    for (const key of keys) cache(run, scope).remove(key);
  },

  "LockService.getDocumentLock": (_run: Run): void => {},
  "LockService.getUserLock": (_run: Run): void => {},
  "LockService.getScriptLock": (_run: Run): void => {},
  "Lock.tryLock": (run: Run, scope: Scope, ms: number): boolean => take(run, scope, ms),
  "Lock.waitLock": (run: Run, scope: Scope, ms: number): void => {
    if (!take(run, scope, ms))
      throw new ServiceFailure("Lock timeout: another process was holding the lock for too long.");
  },
  "Lock.hasLock": (run: Run, scope: Scope): boolean => lockOf(run).isHeldBy(keyOf(run, scope), run.id),
  "Lock.releaseLock": (run: Run, scope: Scope): void => lockOf(run).release(keyOf(run, scope), run.id),
};
