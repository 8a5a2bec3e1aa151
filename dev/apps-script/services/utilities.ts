import { blob } from "./blob.ts";
import { call } from "./bridge.ts";
import { dataToWire, signedBytes } from "./bytes.ts";
import { enumeration, strict } from "./strict.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** `Utilities`. */
export const utilities: Utilities = strict<Utilities>("Utilities", {
  Charset: enumeration<typeof GoogleAppsScript.Utilities.Charset>("Charset", ["US_ASCII", "UTF_8"]),
  DigestAlgorithm: enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>("DigestAlgorithm", [
    "MD5",
    "SHA_1",
    "SHA_256",
    "SHA_384",
    "SHA_512",
  ]),
  getUuid: () => call("Utilities.getUuid"),
  sleep: (ms) => call("Utilities.sleep", ms),
  computeDigest: (algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, data: unknown) =>
    signedBytes(call("Utilities.computeDigest", String(algorithm), dataToWire(data))),
  base64Encode: (data: unknown) => call("Utilities.base64Encode", dataToWire(data)),
  base64EncodeWebSafe: (data: unknown) => call("Utilities.base64EncodeWebSafe", dataToWire(data)),
  base64Decode: (text: string) => signedBytes(call("Utilities.base64Decode", text)),
  base64DecodeWebSafe: (text: string) => signedBytes(call("Utilities.base64DecodeWebSafe", text)),
  formatDate: (date, timeZone, pattern) => call("Utilities.formatDate", date.getTime(), timeZone, pattern),
  parseCsv: (text: string, delimiter: string | number = ",") =>
    call(
      "Utilities.parseCsv",
      text,
      typeof delimiter === "number" ? String.fromCharCode(delimiter) : delimiter,
    ),
  newBlob: (data: unknown, contentType?: string, name?: string) =>
    blob(call("Utilities.newBlob", dataToWire(data), contentType ?? null, name ?? null)),
});
