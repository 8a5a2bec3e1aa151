import { utf8Length } from "../encoding/utf8-length.ts";
import type { Http, HttpAnswer } from "../ports.ts";

/** Storage hosts may redirect once or twice; more is a loop. */
const REDIRECTS = 3;

/** Part of a result file, as text. */
export interface Slice {
  kind: "slice";
  text: string;
  /** Byte of the file the text begins at. */
  from: number;
  /** Whether the text reaches to the end of the file. */
  last: boolean;
  /** Bytes of the whole file; null when the server does not say. */
  size: number | null;
  /** Changes when the file does; null when the server does not say. */
  etag: string | null;
}

export type Download =
  | Slice
  /** The link has expired, was tampered with or leads nowhere: ask the API for another. */
  | { kind: "link-refused" }
  | { kind: "try-later" }
  /** The body is shorter than the server announced. */
  | { kind: "cut-off"; size: number };

/**
 * Fetches `length` bytes of a result file; a server that does not know `Range` sends all of it, and the slice then
 * begins at 0. The key is never sent along: the link is signed, and its host is not the API. Only https is followed,
 * wherever a redirect points to.
 */
export function downloadSlice(http: Http, link: string, from: number, length: number): Download {
  let url = link;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    if (!/^https:\/\//i.test(url)) return { kind: "link-refused" };
    const headers = { range: `bytes=${from}-${from + length - 1}` };
    const [answer] = http.sendAll([{ method: "GET", url, headers }]);
    if (!answer || answer.kind === "unreachable") return { kind: "try-later" };
    const target = answer.headers.location;
    if (answer.status >= 300 && answer.status < 400 && target !== undefined) {
      url = resolve(target, url);
      continue;
    }
    return readAnswer(answer, from, length);
  }
  return { kind: "link-refused" };
}

/** Apps Script has no `URL`; a relative target without a slash in front stands in the same directory. */
function resolve(target: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  if (target.startsWith("//")) return `https:${target}`;
  const [origin = ""] = /^https:\/\/[^/?#]+/i.exec(base) ?? [];
  if (target.startsWith("/")) return origin + target;
  const path = base.slice(origin.length).replace(/[?#].*$/s, "");
  return `${origin}${path.slice(0, path.lastIndexOf("/") + 1) || "/"}${target}`;
}

function readAnswer(answer: Extract<HttpAnswer, { kind: "answer" }>, from: number, length: number): Download {
  const { status, headers, text } = answer;
  const etag = headers.etag ?? null;
  // A page of whoever stands in between, which a person would find in their sheet; the files are CSV.
  if (status < 300 && /^text\/html\b/i.test(headers["content-type"] ?? "")) return { kind: "try-later" };
  if (status === 206) return partOf(text, headers["content-range"] ?? "", length, etag);
  if (status === 416) return afterTheEnd(headers["content-range"] ?? "", from, etag);
  if (status >= 200 && status < 300) return wholeFile(text, headers, etag);
  return { kind: status === 429 || status >= 500 ? "try-later" : "link-refused" };
}

/** Where the size is not told, less than was asked for means that the file ends here. */
function partOf(text: string, contentRange: string, length: number, etag: string | null): Download {
  const [, first, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(contentRange.trim()) ?? [];
  if (first === undefined || end === undefined) return { kind: "try-later" };
  const size = total === undefined || total === "*" ? null : Number(total);
  const from = Number(first);
  const bytes = Number(end) - from + 1;
  const last = size === null ? bytes < length : Number(end) === size - 1;
  if (last && isShort(text, from, bytes)) return { kind: "cut-off", size: from + bytes };
  return { kind: "slice", text, from, last, size, etag };
}

/** Asked beyond the end, a server names the size: that of an empty file, or of one that is shorter than it was. */
function afterTheEnd(contentRange: string, from: number, etag: string | null): Download {
  const size = Number(/\/(\d+)$/.exec(contentRange.trim())?.[1] ?? Number.NaN);
  if (size <= from) return { kind: "slice", text: "", from, last: true, size, etag };
  return { kind: "link-refused" };
}

function wholeFile(text: string, headers: Record<string, string>, etag: string | null): Download {
  const announced = headers["content-encoding"] === undefined ? headers["content-length"] : undefined;
  const size = announced === undefined ? null : Number(announced);
  if (size !== null && isShort(text, 0, size)) return { kind: "cut-off", size };
  return { kind: "slice", text, from: 0, last: true, size, etag };
}

/** A byte order mark may have been dropped on the way; bytes that are no UTF-8 only make the text longer. */
function isShort(text: string, from: number, bytes: number): boolean {
  const mark = from === 0 && !text.startsWith("\ufeff") ? 3 : 0;
  return utf8Length(text) + mark < bytes;
}
