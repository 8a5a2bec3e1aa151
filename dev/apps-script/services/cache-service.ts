import type { Scope } from "../model/calls/storage-calls.ts";
import { call, callFor } from "./bridge.ts";
import { strict } from "./strict.ts";

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** Lifetime without a given one (https://developers.google.com/apps-script/reference/cache/cache). */
const DEFAULT_SECONDS = 600;

function cache(scope: Scope): Cache {
  return strict<Cache>("Cache", {
    get: (key) => call("Cache.get", scope, key),
    getAll: (keys) => call("Cache.getAll", scope, keys),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) =>
      call("Cache.put", scope, key, String(value), seconds),
    putAll: (values: object, seconds: number = DEFAULT_SECONDS) =>
      call(
        "Cache.putAll",
        scope,
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
        seconds,
      ),
    remove: (key) => call("Cache.remove", scope, key),
    removeAll: (keys) => call("Cache.removeAll", scope, keys),
  });
}

/** `CacheService`. */
export const cacheService: CacheService = strict<CacheService>("CacheService", {
  getDocumentCache: () => callFor(cache("document"), "CacheService.getDocumentCache"),
  getUserCache: () => callFor(cache("user"), "CacheService.getUserCache"),
  getScriptCache: () => callFor(cache("script"), "CacheService.getScriptCache"),
});
