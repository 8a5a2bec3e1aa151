import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf16Bytes } from "../encoding/utf16-bytes.ts";

/** Half of SHA-256: enough to tell an edited tab from an untouched one. */
const BYTES = 16;

/**
 * Adds one row to the fingerprint of a tab, so that a tab of any size is fingerprinted while it is written, a row at a
 * time. Blank cells at the end do not count: a tab may grow columns later.
 */
export function addToFingerprint(fingerprint: string, row: readonly string[]): string {
  let width = row.length;
  while (width > 0 && row[width - 1] === "") width--;
  const text = `${fingerprint}\n${JSON.stringify(row.slice(0, width))}`;
  return bytesToHex(sha256(utf16Bytes(text)).subarray(0, BYTES));
}
