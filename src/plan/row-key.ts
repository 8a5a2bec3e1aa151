import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf16Bytes } from "../encoding/utf16-bytes.ts";

/** 128 bits: two of a billion different rows share a key with a chance of about 1 in 10^20. */
const KEY_BYTES = 16;

/**
 * Identifies a row by what would be sent of it, however the sheet is sorted; blank, letter-case and spacing differences
 * do not make another row, since paying twice for "ACME " and "Acme" is what a person would call a mistake.
 *
 * Stored in ledgers: a change to this function makes every row look new, and be paid for again.
 */
export function rowKey(record: Readonly<Record<string, string>>): string {
  const parts = Object.keys(record)
    .map((name) => [name, normalise(record[name] ?? "")] as const)
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf16Bytes(JSON.stringify(parts))).subarray(0, KEY_BYTES));
}

function normalise(value: string): string {
  return value.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
