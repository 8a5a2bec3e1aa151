/** Bytes that are still needed, strings outside the heap included; wants `--expose-gc`. */
export function heldBytes(): number {
  if (!globalThis.gc) throw new Error("Run with --expose-gc");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
