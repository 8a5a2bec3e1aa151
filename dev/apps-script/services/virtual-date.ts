import { now } from "./bridge.ts";

/** `Date` whose "now" is the virtual clock; everything else is the realm's own, so `instanceof` holds. */
export function virtualDate(native: DateConstructor): DateConstructor {
  const virtual = new Proxy(native, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
  });
  native.prototype.constructor = virtual;
  return virtual;
}
