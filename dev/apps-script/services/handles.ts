/** What stands behind a service object of the script: kept beside it, so that the script cannot see or change it. */
const handles = new WeakMap<object, unknown>();

/** Remembers the id of a service object, for when the script passes the object back as an argument. */
export function remember<T extends object>(object: T, handle: unknown): T {
  handles.set(object, handle);
  return object;
}

/** The id of a service object; throws when the script passed something else. */
export function handleOf<H>(object: unknown, what: string): H {
  const handle = typeof object === "object" && object !== null ? handles.get(object) : undefined;
  if (handle === undefined) throw new TypeError(`Invalid argument: ${what}`);
  // `what` names the one class whose factory remembered this handle.
  return handle as H;
}
