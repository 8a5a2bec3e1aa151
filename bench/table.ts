import type { Line } from "./line.ts";
import type { Figure } from "./measure.ts";

const HEADER = ["scenario", "what", "ours", "otherwise", "ours / otherwise", "lower bound", "aim"];

/** All lines as one Markdown table, which can be pasted into `docs/performance.md` as it is. */
export function tableText(lines: readonly Line[]): string {
  const rows = [HEADER, ...lines.map(cellsOf)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const drawn = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [drawn[0], rule, ...drawn.slice(1)].join("\n");
}

function cellsOf({ scenario, measure, unit, kind, ours, other, bound, aim }: Line): string[] {
  return [
    scenario,
    `${measure}, ${unit} (${kind})`,
    figureText(ours),
    other ? [other.figure && figureText(other.figure), other.name, other.note].filter(Boolean).join(" ") : "",
    other?.figure && other.figure.median > 0 ? (ours.median / other.figure.median).toPrecision(2) : "",
    bound ? `${numberText(bound.value)} ${bound.why}` : "",
    aim ? `${aim.text}: ${aim.met ? "met" : "MISSED"}` : "",
  ];
}

function figureText({ median, min, max }: Figure): string {
  return min === max ? numberText(median) : `${numberText(median)} (${numberText(min)}–${numberText(max)})`;
}

function numberText(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return value.toLocaleString("en-GB", { minimumFractionDigits: 0, maximumFractionDigits: digits });
}
