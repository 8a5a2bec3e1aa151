import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Network, Outside } from "../model/outside.ts";

const DIGESTS: Record<string, string> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

const LATIN1 = /^(iso-8859-1|latin-?1|windows-1252|us[-_]ascii)$/i;

/** What the model needs of Node: files of the built folder, digests and encodings. */
export function machine(dist: string, network: Network): Outside {
  return {
    network,
    readFile: (name) => {
      const path = join(dist, name);
      return existsSync(path) ? readFileSync(path, "utf8") : null;
    },
    digest: (algorithm, data) =>
      createHash(DIGESTS[algorithm] ?? algorithm)
        .update(data)
        .digest(),
    encodeText: (text) => Buffer.from(text, "utf8"),
    decodeText: (bytes, charset) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
        LATIN1.test(charset) ? "latin1" : "utf8",
      ),
    toBase64: (bytes) => Buffer.from(bytes).toString("base64"),
    fromBase64: (text) => Buffer.from(text, "base64"),
  };
}
