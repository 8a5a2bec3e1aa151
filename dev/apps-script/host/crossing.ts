/** Why an argument list may not cross `google.script.run`, or null; dates, functions and cycles may not. */
export function illegalArgument(args: unknown[]): { name: string; message: string } | null {
  const place = args.findIndex((argument) => !mayCross(argument, []));
  return place < 0
    ? null
    : { name: "TypeError", message: `Failed due to illegal value in property: ${place}` };
}

function mayCross(value: unknown, ancestors: readonly unknown[]): boolean {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Date || ancestors.includes(value)) return false;
  return Object.values(value).every((part) => mayCross(part, [...ancestors, value]));
}
