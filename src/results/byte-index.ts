import { utf8Length } from "../encoding/utf8-length.ts";

/** Characters looked at in one step; the search halves from here. */
const STEP = 65_536;

/** Index in UTF-16 units at which the given byte of the text's UTF-8 form begins; the text's length when it is shorter. */
export function indexAtByte(text: string, byte: number): number {
  let index = 0;
  let bytes = 0;
  for (let step = STEP; step >= 1; step = Math.floor(step / 2)) {
    for (;;) {
      const piece = text.slice(index, index + step);
      const length = utf8Length(piece);
      if (piece === "" || bytes + length > byte) break;
      index += piece.length;
      bytes += length;
      if (bytes === byte) return index;
    }
  }
  return index;
}
