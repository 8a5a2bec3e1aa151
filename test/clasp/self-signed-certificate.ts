import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A private key and the certificate that belongs to it, both as PEM text. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;

/**
 * Makes a certificate for host names that lasts from yesterday to tomorrow, so that a test can answer in their
 * stead without a key in the repository. Node's crypto reads certificates but makes none: the structure (RFC 5280,
 * section 4.1) is written out here as DER.
 */
export function selfSignedCertificate(hosts: readonly string[], now = Date.now()): Identity {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ecdsaWithSha256 = sequence(OID.ecdsaWithSha256);
  const name = sequence(set(sequence(OID.commonName, der(TAG.utf8String, Buffer.from("stand-in")))));
  const alternativeNames = sequence(...hosts.map((host) => der(TAG.dnsName, Buffer.from(host))));
  const toBeSigned = sequence(
    der(TAG.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(now - DAY_MS), utcTime(now + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(TAG.extensions, sequence(sequence(OID.subjectAltName, der(TAG.octetString, alternativeNames)))),
  );
  const signature = der(TAG.bitString, Buffer.from([0]), sign("sha256", toBeSigned, privateKey));
  return {
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    cert: pem(sequence(toBeSigned, ecdsaWithSha256, signature)),
  };
}

/** Tags of X.690; the last three are the context-specific ones of RFC 5280. */
const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
} as const;

const OID = {
  /** 1.2.840.10045.4.3.2 */
  ecdsaWithSha256: Buffer.from("06082a8648ce3d040302", "hex"),
  /** 2.5.4.3 */
  commonName: Buffer.from("0603550403", "hex"),
  /** 2.5.29.17 */
  subjectAltName: Buffer.from("0603551d11", "hex"),
} as const;

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(content.length)]), content]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function sequence(...parts: Buffer[]): Buffer {
  return der(TAG.sequence, ...parts);
}

function set(...parts: Buffer[]): Buffer {
  return der(TAG.set, ...parts);
}

/** `YYMMDDhhmmssZ` */
function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/\D/g, "").slice(2, 14);
  return der(TAG.utcTime, Buffer.from(`${digits}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
