import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { utf16Bytes } from "../../src/encoding/utf16-bytes.ts";

test.prop([fc.string({ unit: "binary" })])(
  "gives the bytes of any text, lone surrogates included",
  (text) => {
    expect(Buffer.from(utf16Bytes(text)).toString("hex")).toBe(Buffer.from(text, "utf16le").toString("hex"));
  },
);
