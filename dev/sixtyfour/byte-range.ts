import type { StandInResponse } from "./wire.ts";

/** The part of a file that a Range header asks for, `end` included; "whole" when the header is absent or not understood. */
export type ByteRange = { kind: "whole" } | { kind: "part"; start: number; end: number } | { kind: "beyond" };

/** Reads a Range header by RFC 9110: one range of bytes; several ranges or another unit are ignored. */
export function readRange(header: string | undefined, size: number): ByteRange {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return { kind: "whole" };
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? { kind: "beyond" } : { kind: "part", start: size - length, end: size - 1 };
  }
  const start = Number(from);
  if (to !== "" && Number(to) < start) return { kind: "whole" };
  if (start >= size) return { kind: "beyond" };
  return { kind: "part", start, end: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}

/** Serves the asked part of a file: 206 with its place in the whole, 416 beyond the end, else 200 with all of it. */
export function serveRange(
  bytes: Uint8Array,
  range: ByteRange,
  headers: Record<string, string>,
): StandInResponse {
  const size = bytes.length;
  switch (range.kind) {
    case "whole":
      return { status: 200, headers: { ...headers, "content-length": String(size) }, body: bytes };
    case "beyond":
      return { status: 416, headers: { ...headers, "content-range": `bytes */${size}` }, body: "" };
    case "part": {
      const part = bytes.slice(range.start, range.end + 1);
      const contentRange = `bytes ${range.start}-${range.end}/${size}`;
      return {
        status: 206,
        headers: { ...headers, "content-range": contentRange, "content-length": String(part.length) },
        body: part,
      };
    }
  }
}
