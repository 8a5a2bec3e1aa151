import { readRange, serveRange } from "./byte-range.ts";
import { CONTENT_TYPES, type CsvWriter, fileBytes, fileName, filesAt, readLink } from "./result-files.ts";
import type { StandInRun } from "./run.ts";
import { seededUuid } from "./seeded-hash.ts";
import type { StandInResponse } from "./wire.ts";

/** A request to the storage origin, which knows links and nothing of keys. */
export interface FileCall {
  url: URL;
  headers: ReadonlyMap<string, string>;
  now: number;
}

/** Serves a result file to whoever holds a good link; refusals come as XML, as storage services give them. */
export function serveFile(call: FileCall, runs: Iterable<StandInRun>, csv: CsvWriter): StandInResponse {
  const link = readLink(call.url, call.now);
  if (link.kind === "expired") return storageRefusal(403, "AccessDenied", "Request has expired");
  if (link.kind !== "granted") {
    return storageRefusal(403, "SignatureDoesNotMatch", "The signature does not match the request");
  }
  const run = [...runs].find(({ jobId }) => jobId === link.jobId);
  const file =
    run && filesAt(run, link.format, call.now).find((candidate) => fileName(candidate) === link.name);
  if (file === undefined) return storageRefusal(404, "NoSuchKey", "The file does not exist");

  const bytes = fileBytes(file, csv);
  const etag = `"${seededUuid(`${link.jobId}/${link.name}/${bytes.length}`)}"`;
  const sameVersion = (call.headers.get("if-range") ?? etag) === etag;
  const range = readRange(sameVersion ? call.headers.get("range") : undefined, bytes.length);
  return serveRange(bytes, range, {
    "content-type": CONTENT_TYPES[link.format],
    "accept-ranges": "bytes",
    etag,
  });
}

/** An error answer of the storage, in the XML that such services use. */
export function storageRefusal(status: number, code: string, message: string): StandInResponse {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`,
  };
}
