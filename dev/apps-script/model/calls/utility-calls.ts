import { binaryToBytes, bytesToBinary } from "../binary.ts";
import { ServiceFailure } from "../failures.ts";
import { formatJavaDate } from "../java-date-format.ts";
import { parseCsv } from "../parse-csv.ts";
import { held, hold, type Run } from "../run.ts";

/** Text, or bytes as a binary string; the script may pass either wherever Google takes both. */
export type Data = { text: string } | { binary: string };

function bytesOf(run: Run, data: Data): Uint8Array {
  return "text" in data ? run.world.outside.encodeText(data.text) : binaryToBytes(data.binary);
}

/** Longest sleep of one call, in ms (by experience; not documented). */
const MAX_SLEEP = 300_000;

function webSafe(text: string): string {
  return text.replace(/\+/g, "-").replace(/\//g, "_");
}

function decode(run: Run, text: string): string {
  if (/[^A-Za-z0-9+/=]/.test(text)) throw new ServiceFailure("Could not decode string.");
  return bytesToBinary(run.world.outside.fromBase64(text));
}

function uuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === "x" ? digit : (digit % 4) + 8).toString(16);
  });
}

/** `Utilities`, `Blob` and `Session`. */
export const utilityCalls = {
  "Utilities.getUuid": (run: Run): string => uuid(run.world.random),
  "Utilities.sleep": (run: Run, ms: number): void => {
    if (ms < 0 || ms > MAX_SLEEP) throw new ServiceFailure("Invalid argument: milliseconds");
    run.world.clock.spend(ms);
  },
  "Utilities.computeDigest": (run: Run, algorithm: string, data: Data): string =>
    bytesToBinary(run.world.outside.digest(algorithm, bytesOf(run, data))),
  "Utilities.base64Encode": (run: Run, data: Data): string => run.world.outside.toBase64(bytesOf(run, data)),
  "Utilities.base64EncodeWebSafe": (run: Run, data: Data): string =>
    webSafe(run.world.outside.toBase64(bytesOf(run, data))),
  "Utilities.base64Decode": (run: Run, text: string): string => decode(run, text),
  "Utilities.base64DecodeWebSafe": (run: Run, text: string): string =>
    decode(run, text.replace(/-/g, "+").replace(/_/g, "/")),
  "Utilities.formatDate": (_run: Run, time: number, timeZone: string, pattern: string): string =>
    formatJavaDate(time, timeZone, pattern),
  "Utilities.parseCsv": (_run: Run, text: string, delimiter: string): string[][] => parseCsv(text, delimiter),
  "Utilities.newBlob": (run: Run, data: Data, contentType: string | null, name: string | null): number =>
    hold(run.blobs, { bytes: bytesOf(run, data), contentType, name }),
  "Blob.getBytes": (run: Run, id: number): string => bytesToBinary(held(run.blobs, id).bytes),
  "Blob.getDataAsString": (run: Run, id: number, charset: string): string =>
    run.world.outside.decodeText(held(run.blobs, id).bytes, charset),
  "Blob.getContentType": (run: Run, id: number): string | null => held(run.blobs, id).contentType,
  "Blob.getName": (run: Run, id: number): string | null => held(run.blobs, id).name,
  "Session.getActiveUser": (_run: Run): void => {},
  "Session.getEffectiveUser": (_run: Run): void => {},
  "User.getEmail": (run: Run): string => run.user.email,
  "Session.getTemporaryActiveUserKey": (run: Run): string => `temporary-key-of-${run.user.email}`,
  "Session.getScriptTimeZone": (run: Run): string => run.world.manifest.timeZone,
  "Session.getActiveUserLocale": (_run: Run): string => "en",
};
