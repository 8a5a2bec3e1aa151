import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { DIST } from "../../dev/build/paths.ts";
import type { Line, Scale } from "../line.ts";
import { exactly, figureOf, timed } from "../measure.ts";

/** Loading the script, which Apps Script does anew for every single call, and what the files weigh. */
export function loading({ rounds }: Scale): Line[] {
  const code = readFileSync(join(DIST, "Code.js"), "utf8");
  const page = readFileSync(join(DIST, "Sidebar.html"), "utf8");
  const loads = Array.from({ length: rounds * 4 }, (_, round) => ({
    ours: load(code, round),
    empty: load("function onOpen() {}", round),
  })).slice(rounds > 1 ? rounds : 0);
  const kilobytes = (text: string) => exactly(Math.round(Buffer.byteLength(text) / 1000));
  return [
    {
      scenario: "Code.js in a fresh context",
      measure: "load",
      unit: "ms",
      kind: "measured",
      ours: figureOf(loads.map(({ ours }) => ours)),
      other: { name: "empty script", figure: figureOf(loads.map(({ empty }) => empty)) },
    },
    { scenario: "Code.js", measure: "size", unit: "KB", kind: "counted", ours: kilobytes(code) },
    { scenario: "Sidebar.html", measure: "size", unit: "KB", kind: "counted", ours: kilobytes(page) },
  ];
}

/** The engine keeps what it compiled by its text, so each round gets a text of its own. */
function load(code: string, round: number): number {
  const text = `${code}\n// ${round}`;
  const context = createContext({});
  return timed(() => new Script(text).runInContext(context));
}
