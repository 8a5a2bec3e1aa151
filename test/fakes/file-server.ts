import type { HttpAnswer, HttpRequest } from "../../src/ports.ts";
import { answering } from "./fake-http.ts";

/** A file as storage hosts serve it. */
export interface ServedFile {
  bytes: Uint8Array;
  /** Whether parts can be asked for. */
  ranges: boolean;
  etag: string | null;
}

export function served(text: string, change: Partial<ServedFile> = {}): ServedFile {
  return { bytes: new TextEncoder().encode(text), ranges: true, etag: '"1"', ...change };
}

/** Answers with the part that is asked for (RFC 9110, section 14), read as UTF-8 like Google hands it over. */
export function serve({ bytes, ranges, etag }: ServedFile, { headers }: HttpRequest): HttpAnswer {
  const tag: Record<string, string> = etag === null ? {} : { etag };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
  if (!ranges || first === undefined) {
    return answering(200, decode(bytes), { ...tag, "content-length": String(bytes.length) });
  }
  const from = Number(first);
  const end = Math.min(Number(last), bytes.length - 1);
  if (from > end) return answering(416, "", { ...tag, "content-range": `bytes */${bytes.length}` });
  return answering(206, decode(bytes.slice(from, end + 1)), {
    ...tag,
    "content-range": `bytes ${from}-${end}/${bytes.length}`,
  });
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
