import { describe, expect, it } from "vitest";
import { Cache } from "../../../dev/apps-script/model/cache.ts";
import { PropertyStore, utf8Length } from "../../../dev/apps-script/model/property-store.ts";

const EIGHT_KB = "x".repeat(8 * 1024);

describe("a property store", () => {
  it("refuses what would exceed 500 KB and keeps the rest, but lets a value be replaced", () => {
    const store = new PropertyStore();
    for (let index = 0; index < 62; index++) store.set(`k${index}`, EIGHT_KB);
    expect(() => store.set("one more", EIGHT_KB)).toThrow("exceeded the property storage quota");
    expect(store.get("one more")).toBeNull();
    store.set("k0", EIGHT_KB);
    store.delete("k1");
    store.set("one more", EIGHT_KB);
    expect(Object.keys(store.all())).toHaveLength(62);
  });

  it("counts bytes, not characters", () => {
    expect(["a", "ä", "€", "😀", ""].map(utf8Length)).toEqual([1, 2, 3, 4, 0]);
  });
});

describe("a cache", () => {
  it("forgets an entry at the end of its time, and keeps none beyond six hours", () => {
    const cache = new Cache();
    cache.put("short", "v", 10, 0);
    cache.put("long", "v", 999_999, 0);
    expect([cache.get("short", 9_999), cache.get("short", 10_000)]).toEqual(["v", null]);
    expect([cache.get("long", 21_599_999), cache.get("long", 21_600_000)]).toEqual(["v", null]);
  });

  it("drops the oldest entry beyond a thousand", () => {
    const cache = new Cache();
    for (let index = 0; index <= 1000; index++) cache.put(`k${index}`, "v", 60, 0);
    expect([cache.get("k0", 1), cache.get("k1", 1), cache.get("k1000", 1)]).toEqual([null, "v", "v"]);
  });
});
