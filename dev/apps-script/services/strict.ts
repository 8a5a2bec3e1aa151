/** Members that the engine itself looks for on any object; their absence means nothing. */
const PROBED = new Set<PropertyKey>([
  "then",
  "toJSON",
  "constructor",
  "valueOf",
  "hasOwnProperty",
  "__proto__",
]);

/**
 * Makes a service object of which only `members` exist: reading any other throws, since a quiet `undefined` would hide
 * that the host does not emulate it. This is where part of Google's interface is taken for the whole of it.
 */
export function strict<T extends object>(name: string, members: Partial<T>): T {
  const target = Object.assign(Object.create(null), members, { toString: () => name });
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === "symbol") return key === Symbol.toPrimitive ? () => name : undefined;
      if (Object.hasOwn(object, key)) return object[key];
      if (PROBED.has(key)) return Reflect.get(Object.prototype, key);
      throw new Error(`${name}.${key} is not emulated by the local host`);
    },
    set(_object, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
}

/** A value of one of Google's enums: an object that prints its name, the same one each time. */
export function enumeration<T extends object>(name: string, names: readonly (keyof T & string)[]): T {
  const values = names.map((word) => [word, Object.freeze({ toString: () => word, toJSON: () => word })]);
  return strict<T>(name, Object.fromEntries(values));
}

/** Passes `target` on, unless the script gave options: to ignore them would be to do something else than Google. */
export function withoutOptions<T>(target: T, options: object | undefined): T {
  if (options !== undefined) throw new Error("Options of clear() are not emulated by the local host");
  return target;
}
