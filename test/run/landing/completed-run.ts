import { type FakePorts, fakePorts } from "../../fakes/fake-ports.ts";
import { advance, start, storedRun } from "../story.ts";

/** A file of three rows with all that a CSV may hold, and `CELLS`, what becomes of it. */
export const CSV = 'name,company,size,id\nAda,"North,wind",12,007\nBo,=1+1,3.5,\nChen,"two\nlines",-4,42\n';

export const CELLS = [
  ["name", "company", "size", "id"],
  ["Ada", "North,wind", 12, "007"],
  ["Bo", "=1+1", 3.5, ""],
  ["Chen", "two\nlines", -4, "42"],
];

/** A run that is complete in Sixtyfour, with a file to fetch. */
export function completed(csv = CSV, rowCount = 3): FakePorts {
  const file = fakePorts();
  start(file.ports);
  file.sixtyfour.complete("job-1", csv, rowCount);
  return file;
}

const LONG = "x".repeat(20_000);

/** Rows enough for several slices; `MANY_CSV` is their file. */
export const MANY = Array.from({ length: 250 }, (_, row) => [`r${row}`, LONG]);

export const MANY_CSV = `a,b\n${MANY.map((row) => `${row.join(",")}\n`).join("")}`;

/** Lets every download take so long that the time of a call is over after it. */
export function slowly(file: FakePorts): void {
  file.journal.onCall((call) => {
    if (call.includes(".csv")) file.ports.clock.pass(30_000);
  });
}

/** Looks, and answers what the run failed of. */
export const failure = (file: FakePorts) => advance(file).runs[0]?.error;

/** The job as it is stored. */
export const trouble = (file: FakePorts) => storedRun(file).jobs[0];
