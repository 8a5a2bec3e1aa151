import type { Data } from "../model/calls/utility-calls.ts";

/** Apps Script's bytes are signed numbers, -128 to 127. */
export function signedBytes(binary: string): number[] {
  const bytes = new Array<number>(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = (binary.charCodeAt(index) << 24) >> 24;
  return bytes;
}

/** Text or signed bytes as they cross. */
export function dataToWire(data: unknown): Data {
  if (typeof data === "string") return { text: data };
  if (!Array.isArray(data)) throw new TypeError("Invalid argument: data");
  let binary = "";
  for (const byte of data) binary += String.fromCharCode(Number(byte) & 0xff);
  return { binary };
}
