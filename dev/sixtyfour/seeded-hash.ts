/**
 * Mixes a text into four 32-bit numbers, because everything here that looks random has to come out the same twice.
 * Not cryptographic: nothing that the stand-in protects is worth protecting.
 */
function mix(text: string): [number, number, number, number] {
  let a = 0x6a09e667;
  let b = 0xbb67ae85;
  let c = 0x3c6ef372;
  let d = 0xa54ff53a;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x85ebca6b) ^ (d >>> 15);
    b = Math.imul(b ^ code, 0xc2b2ae35) ^ (a >>> 13);
    c = Math.imul(c ^ code, 0x27d4eb2f) ^ (b >>> 16);
    d = Math.imul(d ^ code, 0x165667b1) ^ (c >>> 14);
  }
  for (let round = 0; round < 3; round++) {
    a = Math.imul(a ^ (d >>> 16), 0x85ebca6b);
    b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
    c = Math.imul(c ^ (b >>> 16), 0x27d4eb2f);
    d = Math.imul(d ^ (c >>> 15), 0x165667b1);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

/** 32 hex digits of a text: the signature of a link and the ETag of a file. */
export function digest(text: string): string {
  return mix(text).map(hex).join("");
}

/** A UUID that is always the same for the same text, in the version 4 form that the API's paths accept. */
export function seededUuid(text: string): string {
  const digits = digest(`uuid:${text}`);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

/** A whole number from 0 to `below` - 1, chosen by the text. */
export function seededNumber(text: string, below: number): number {
  return mix(text)[0] % below;
}

/** One item of a list that must not be empty, chosen by the text. */
export function seededChoice<T>(text: string, items: readonly [T, ...T[]]): T {
  return items[seededNumber(text, items.length)] ?? items[0];
}
