import type { HttpAnswer, HttpRequest } from "../../src/ports.ts";
import { answering } from "./fake-http.ts";

/** A file as storage hosts serve it. */
export interface ServedFile {
  bytes: Uint8Array;
  /** Whether parts can be asked for. */
  ranges: boolean;
  etag: string | null;
  /** Bytes that it sends at once at most, however many are asked for. */
  most: number;
}

export function served(text: string, change: Partial<ServedFile> = {}): ServedFile {
  const bytes = new TextEncoder().encode(text);
  return { bytes, ranges: true, etag: '"1"', most: Number.POSITIVE_INFINITY, ...change };
}

/** Answers with the part that is asked for (RFC 9110, section 14), read as UTF-8 like Google hands it over. */
export function serve({ bytes, ranges, etag, most }: ServedFile, { headers }: HttpRequest): HttpAnswer {
  const tag: Record<string, string> = etag === null ? {} : { etag };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
  if (!ranges || first === undefined) {
    return answering(200, decode(bytes), { ...tag, "content-length": String(bytes.length) });
  }
  const from = Number(first);
  const end = Math.min(Number(last), bytes.length - 1, from + most - 1);
  if (from > end) return answering(416, "", { ...tag, "content-range": `bytes */${bytes.length}` });
  return answering(206, decode(bytes.slice(from, end + 1)), {
    ...tag,
    "content-range": `bytes ${from}-${end}/${bytes.length}`,
  });
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
