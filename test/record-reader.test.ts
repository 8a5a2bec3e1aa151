import * as v from "valibot";
import { expect, it } from "vitest";
import { recordReader } from "../src/record-reader.ts";

const Sized = v.object({ size: v.number() });

it("gives nothing for a text that is no JSON or of another shape, however often it is asked", () => {
  const read = recordReader(Sized);
  for (const text of ["", "{", "null", '{"size":"1"}', "{", '{"size":"1"}'])
    expect(read(text)).toBeUndefined();
});

it("reads each text once, and a changed one anew", () => {
  let parsed = 0;
  const read = recordReader(
    v.pipe(
      Sized,
      v.check(() => ++parsed > 0),
    ),
  );
  expect([read('{"size":1}'), read('{"size":1}'), read('{"size":2}')]).toEqual([
    { size: 1 },
    { size: 1 },
    { size: 2 },
  ]);
  expect(parsed).toBe(2);
});
