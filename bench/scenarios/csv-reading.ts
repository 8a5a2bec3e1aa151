import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ODD_FILE } from "../csv/odd-file.ts";
import type { Reading } from "../csv/read-once.ts";
import { READERS } from "../csv/readers.ts";
import { writeSampleFile } from "../csv/sample-file.ts";
import { inOwnProcess } from "../in-own-process.ts";
import type { Line, Scale } from "../line.ts";
import { figureOf } from "../measure.ts";

const READ_ONCE = new URL("../csv/read-once.ts", import.meta.url);

/** A large result file: ours in slices as it is landed, the usual readers on the whole text. */
export async function csvReading({ quick, rounds }: Scale): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-csv-"));
  try {
    const large = join(folder, "large.csv");
    const small = join(folder, "small.csv");
    const odd = join(folder, "odd.csv");
    const file = writeSampleFile(large, quick ? 5e6 : 50e6);
    writeSampleFile(small, 5e6);
    writeFileSync(odd, ODD_FILE);
    const readings = new Map<string, Reading[]>();
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(READERS)) {
        const reading = await inOwnProcess<Reading>(READ_ONCE, [name, large, small, odd]);
        readings.set(name, [...(readings.get(name) ?? []), reading]);
      }
    }
    return linesOf(readings, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(readings: Map<string, Reading[]>, file: { rows: number; bytes: number }): Line[] {
  const megabytes = file.bytes / 1e6;
  const ours = readings.get("ours") ?? [];
  const speed = (of: Reading[]) => figureOf(of.map(({ ms }) => megabytes / (ms / 1000)));
  const heap = (of: Reading[]) => figureOf(of.map((reading) => reading.heap / 1e6));
  const [first] = ours;
  if (first?.records !== file.rows + 1 || !first.readsOddities) throw new Error("Our reader misread a file");

  const others = [...readings].filter(([name]) => name !== "ours");
  const isRight = ([reading]: Reading[]) =>
    reading?.readsOddities === true && reading.digest === first.digest;
  const right = others.filter(([, of]) => isRight(of));
  const fastest = Math.max(...right.map(([, of]) => speed(of).median));
  const leanest = Math.min(...right.map(([, of]) => heap(of).median));
  const scenario = `CSV of ${Math.round(megabytes)} MB`;
  return others.flatMap(([name, of]): Line[] => {
    const other = (figure: Line["ours"]) => ({
      name,
      figure,
      ...(isRight(of) ? {} : { note: "(misreads the odd file)" }),
    });
    const isFastest = isRight(of) && speed(of).median === fastest;
    const isLeanest = isRight(of) && heap(of).median === leanest;
    return [
      {
        scenario,
        measure: "reading",
        unit: "MB/s",
        kind: "measured",
        ours: speed(ours),
        other: other(speed(of)),
        ...(isFastest && { aim: { text: "≥ fastest that is right", met: speed(ours).median >= fastest } }),
      },
      {
        scenario,
        measure: "held at once",
        unit: "MB",
        kind: "measured",
        ours: heap(ours),
        other: other(heap(of)),
        bound: { value: 2, why: "one slice of the file" },
        ...(isLeanest && { aim: { text: "≤ 1/10", met: heap(ours).median <= leanest / 10 } }),
      },
    ];
  });
}
