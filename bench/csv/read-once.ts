/**
 * Reads one CSV with one reader, in a process of its own so that readers do not share compiled code or heap, and prints one
 * line of JSON: ms of a reading after a warm-up, the bytes that had to be held at once, a digest of all cells, and whether
 * a file of oddities was read as it should be. Wants `--expose-gc`.
 */
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { heldBytes } from "../heap.ts";
import { timed } from "../measure.ts";
import { ODD_RECORDS } from "./odd-file.ts";
import { READERS } from "./readers.ts";

/** What one reading came to. */
export interface Reading {
  ms: number;
  records: number;
  heap: number;
  digest: string;
  readsOddities: boolean;
}

const [name = "", path = "", warmUp = "", odd = ""] = process.argv.slice(2);
const reader = READERS[name];
if (!reader) throw new Error(`No reader "${name}"`);

const found: string[][] = [];
try {
  reader(odd, (records) => found.push(...records));
} catch {
  // A reader that refuses the file has not read it.
}
reader(warmUp, () => {});
const baseline = heldBytes();
let records = 0;
const ms = timed(() => {
  reader(path, (rows) => {
    records += rows.length;
  });
});

let peak = 0;
const digest = createHash("sha256");
reader(path, (rows) => {
  peak = Math.max(peak, heldBytes());
  for (const row of rows) digest.update(`${JSON.stringify(row)}\n`);
});
const reading: Reading = {
  ms,
  records,
  heap: peak - baseline,
  digest: digest.digest("hex"),
  readsOddities: isDeepStrictEqual(found, ODD_RECORDS),
};
console.log(JSON.stringify(reading));
