import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf16Bytes } from "../../encoding/utf16-bytes.ts";

/** 32 bits: enough to tell two keys of one person apart, and far too few to find a key by. */
const MARK_BYTES = 4;

/**
 * Tells whether a run is looked at with the key it was started with, without keeping anything of the key: another
 * organisation's key makes Sixtyfour say that it does not know the run. Each run's mark of a key is another one.
 */
export function keyMark(apiKey: string, runId: string): string {
  return bytesToHex(sha256(utf16Bytes(`${runId}\n${apiKey}`)).subarray(0, MARK_BYTES));
}
