import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "../dev/build.ts";
import type { Line, Scale, Scenario } from "./line.ts";
import { csvReading } from "./scenarios/csv-reading.ts";
import { firstView } from "./scenarios/first-view.ts";
import { loading } from "./scenarios/loading.ts";
import { looking } from "./scenarios/looking.ts";
import { mainJob } from "./scenarios/main-job.ts";
import { merging } from "./scenarios/merging.ts";
import { planning } from "./scenarios/planning.ts";
import { starting } from "./scenarios/starting.ts";
import { writing } from "./scenarios/writing.ts";
import { tableText } from "./table.ts";

const SCENARIOS: Record<string, Scenario> = {
  "csv-reading": csvReading,
  planning,
  starting,
  writing,
  merging,
  looking,
  loading,
  "first-view": firstView,
  "main-job": mainJob,
};

/** Runs the scenarios, prints one table and keeps it; a missed aim is printed, and only a scenario that breaks fails. */
async function bench(args: readonly string[]): Promise<void> {
  const quick = args.includes("--quick");
  const scale: Scale = { quick, rounds: quick ? 1 : 5 };
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  const names = wanted.length > 0 ? wanted : Object.keys(SCENARIOS);
  await build();
  const lines: Line[] = [];
  for (const name of names) {
    const scenario = SCENARIOS[name];
    if (!scenario) throw new Error(`There is no "${name}"; there are ${Object.keys(SCENARIOS).join(", ")}`);
    console.error(`${name} ...`);
    lines.push(...(await scenario(scale)));
  }
  // What holds for large files need not hold for the small ones of a quick run.
  console.log(tableText(quick ? lines.map(({ aim: _, ...line }) => line) : lines));
  const machine = { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  const file = fileURLToPath(new URL("results.json", import.meta.url));
  await writeFile(file, `${JSON.stringify({ quick, machine, lines }, null, 2)}\n`);
}

await bench(process.argv.slice(2));
