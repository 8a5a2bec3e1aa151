import * as v from "valibot";
import { LONGEST_NAME, MOST_INPUTS, MOST_PIPELINE, MOST_SPECS } from "./bounds.ts";
import { isSpecs } from "./json.ts";
import type { Specs } from "./pipeline.ts";

/** A little above what a pipeline may have, so that the person is told what is too much instead of "bad request". */
const BLOCKS_TAKEN = 60;

/** Deeper nesting is no setting, and would end the script's stack. */
const DEPTH = 60;

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const name = text(LONGEST_NAME * 2);
const id = v.pipe(text(200), v.nonEmpty());

const specs = v.pipe(
  v.custom<Specs>(isSpecs),
  v.check((value) => isBounded(value, MOST_SPECS)),
);

const kept = { type: v.exactOptional(text(200)), more: v.exactOptional(specs) };

const Input = v.object({
  header: text(2_000),
  column: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18_278)),
  name,
  required: v.boolean(),
});

/** A pipeline as the page may send it and a draft may hold it: as wrong as a form can be, but bounded. */
export const PipelineSchema = v.pipe(
  v.object({
    workflowId: v.exactOptional(id),
    newId: v.exactOptional(v.pipe(v.string(), v.uuid())),
    copyOf: v.exactOptional(id),
    updatedAt: v.exactOptional(text(100)),
    readAs: v.exactOptional(text(100)),
    name,
    description: text(5_000),
    rowType: v.picklist(["LEAD", "COMPANY"]),
    inputs: v.pipe(v.array(Input), v.maxLength(MOST_INPUTS)),
    blocks: v.pipe(v.array(v.object({ id, name, specs, ...kept })), v.maxLength(BLOCKS_TAKEN)),
    source: v.exactOptional(v.object({ id, specs, ...kept })),
  }),
  v.check((pipeline) => isBounded(pipeline, MOST_PIPELINE)),
);

/** The depth comes first: writing what is too deep as JSON would throw. */
function isBounded(value: object, characters: number): boolean {
  return isShallow(value) && JSON.stringify(value).length <= characters;
}

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH) return false;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return true;
}
