import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { WireCell } from "../../protocol.ts";

/** Univer's numbers for text that is not to be interpreted, for a true flag, and for sides and wrapping. */
const TEXT = 1;
const YES = 1;
const HORIZONTAL = { center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAPPED = 3;

/**
 * A cell for Univer, every member named, so that nothing of what was there before stays. What is shown is text always:
 * the host alone decides what a value looks like, and a formula that Univer knew it would compute.
 */
export function cellData(wire: WireCell): ICellData | null {
  if (wire === "") return null;
  const bare = { t: TEXT, f: null, si: null, p: null };
  if (typeof wire === "string") return { ...bare, v: wire, s: null, ...noCustom };
  const { text } = wire;
  return { ...bare, v: text, s: styleOf(wire), custom: { wire: JSON.stringify(wire) } };
}

// Univer takes null for "delete this member", which its type for `custom` does not say.
const noCustom = { custom: null } as unknown as Pick<ICellData, "custom">;

function styleOf({ background, bold, wrap, align, vertical }: Exclude<WireCell, string>): IStyleData | null {
  const style: IStyleData = {
    ...(background && { bg: { rgb: background } }),
    ...(bold && { bl: YES }),
    ...(wrap && { tb: WRAPPED }),
    ...(align && { ht: HORIZONTAL[align] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** Whether a cell of Univer already shows this; spares redrawing what the person has just typed. */
export function shows(cell: Nullable<ICellData>, wire: WireCell): boolean {
  if (!cell) return wire === "";
  const plain = !cell.f && !cell.p;
  if (typeof wire === "string") {
    return (cell.v ?? "") === wire && plain && !cell.s && !cell.custom;
  }
  return (
    cell.v === wire.text && !cell.p && cell.custom?.wire === JSON.stringify(wire) && (plain || !!wire.typed)
  );
}

/** The cell as the host drew it, when the host had more to say than its text. */
export function drawnBefore(cell: Nullable<ICellData>): Exclude<WireCell, string> | null {
  const json: unknown = cell?.custom?.wire;
  return typeof json === "string" ? (JSON.parse(json) as Exclude<WireCell, string>) : null;
}

/**
 * What a change made by hand says the cell is to hold, as if typed; null when it is about looks alone. An undo brings a
 * cell back as the host once drew it, and with it how it would have to be typed.
 */
export function typedText(change: Nullable<ICellData>): string | null {
  if (!change) return "";
  if (change.f) return change.f;
  const drawn = drawnBefore(change);
  if (drawn && drawn.text === change.v) return drawn.typed ?? drawn.text;
  if (change.p) return change.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  if (!("v" in change)) return null;
  if (typeof change.v === "number" && change.t === BOOLEAN) return change.v === 1 ? "TRUE" : "FALSE";
  if (change.v === null || change.v === undefined) return "";
  // What was typed after an apostrophe, and comes back by an undo before the host has drawn it.
  return change.t === FORCED_TEXT ? `'${change.v}` : String(change.v);
}

const BOOLEAN = 3;
const FORCED_TEXT = 4;
