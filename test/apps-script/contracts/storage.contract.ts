import { ASSUMED, type Contract, expectEqual, expectFailure, reference } from "./contract.ts";

const PROPERTIES = reference("properties/properties");
const QUOTAS = "https://developers.google.com/apps-script/guides/services/quotas";

/** Properties, cache and locks. */
export const storageContracts: Contract[] = [
  {
    behaviour: "a property that is not there is null, and every value is kept as text",
    source: PROPERTIES,
    check: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperties({ contractA: "1", contractB: "2" });
      expectEqual([store.getProperty("contractA"), store.getProperty("contractC")], ["1", null]);
      store.deleteProperty("contractA").deleteProperty("contractB").deleteProperty("contractC");
      expectEqual(store.getProperty("contractA"), null);
    },
  },
  {
    behaviour: "the stores of document, user and script are apart",
    source: "https://developers.google.com/apps-script/guides/properties",
    check: () => {
      PropertiesService.getUserProperties().setProperty("contract", "user");
      PropertiesService.getScriptProperties().setProperty("contract", "script");
      expectEqual(PropertiesService.getDocumentProperties().getProperty("contract"), null);
      expectEqual(PropertiesService.getUserProperties().getProperty("contract"), "user");
      PropertiesService.getUserProperties().deleteProperty("contract");
      PropertiesService.getScriptProperties().deleteProperty("contract");
    },
  },
  {
    behaviour: "a value of more than 9 KB is refused and the old one kept",
    source: QUOTAS,
    check: () => {
      const store = PropertiesService.getUserProperties().setProperty("contract", "old");
      store.setProperty("contractLong", "x".repeat(9 * 1024));
      expectFailure("Argument too large: value", () => store.setProperty("contract", "ä".repeat(5 * 1024)));
      expectEqual(store.getProperty("contract"), "old");
      store.deleteProperty("contract").deleteProperty("contractLong");
    },
  },
  {
    behaviour: "a store of more than 500 KB is refused",
    source: QUOTAS,
    check: () => {
      const store = PropertiesService.getDocumentProperties();
      const keys = Array.from({ length: 58 }, (_, at) => `contractFill${at}`);
      try {
        expectFailure("exceeded the property storage quota", () => {
          for (const key of keys) store.setProperty(key, "x".repeat(9_000));
        });
      } finally {
        for (const key of keys) store.deleteProperty(key);
      }
    },
  },
  {
    behaviour: "the cache gives back what was put, and null for what was not",
    source: reference("cache/cache"),
    check: () => {
      const cache = CacheService.getUserCache();
      cache?.put("contract", "kept", 60);
      expectEqual([cache?.get("contract"), cache?.get("contract-none")], ["kept", null]);
      expectEqual(cache?.getAll(["contract", "contract-none"]), { contract: "kept" });
      cache?.remove("contract");
      expectEqual(cache?.get("contract"), null);
    },
  },
  {
    behaviour: "a cache value of more than 100 KB is refused",
    source: reference("cache/cache#put(String,String)"),
    check: () => {
      expectFailure("Argument too large: value", () =>
        CacheService.getUserCache()?.put("contract", "x".repeat(102_401)),
      );
    },
  },
  {
    behaviour: "a lock can be taken again by the execution that holds it",
    source: ASSUMED,
    check: () => {
      const lock = LockService.getDocumentLock();
      expectEqual(
        [lock?.hasLock(), lock?.tryLock(1), lock?.tryLock(1), lock?.hasLock()],
        [false, true, true, true],
      );
      lock?.releaseLock();
      expectEqual(lock?.hasLock(), false);
    },
  },
];
