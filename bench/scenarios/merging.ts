import { inOwnProcess } from "../in-own-process.ts";
import type { Line, Scale } from "../line.ts";
import { figureOf } from "../measure.ts";
import type { MergeReading } from "../merge-once.ts";

const MERGE_ONCE = new URL("../merge-once.ts", import.meta.url);

/** The three-way merge of a large tab; nobody else has one, so there is only a bound. */
export async function merging({ quick, rounds }: Scale): Promise<Line[]> {
  const rows = quick ? 2_000 : 100_000;
  const readings: MergeReading[] = [];
  for (let round = 0; round < rounds; round++) {
    readings.push(await inOwnProcess<MergeReading>(MERGE_ONCE, [String(rows)]));
  }
  const scenario = `merge of ${rows.toLocaleString("en-GB")} × 12`;
  return [
    {
      scenario,
      measure: "time",
      unit: "ms",
      kind: "measured",
      ours: figureOf(readings.map(({ ms }) => ms)),
      bound: {
        value: figureOf(readings.map(({ overwriteMs }) => overwriteMs)).median,
        why: "to write over everything",
      },
    },
    {
      scenario,
      measure: "held beside the three tables",
      unit: "MB",
      kind: "measured",
      ours: figureOf(readings.map(({ heap }) => heap / 1e6)),
      bound: { value: (readings[0]?.tables ?? 0) / 1e6, why: "the tables themselves" },
    },
  ];
}
