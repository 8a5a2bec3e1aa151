import type { Json, Pipeline, ReturnField } from "./pipeline.ts";
import { returnFieldsOf } from "./return-fields.ts";

/** Asks one enrichment for the fields of two, and takes the later one away; of a field in both, the later wins, as it did. */
export function joinBlocks<P extends Pick<Pipeline, "blocks">>(
  pipeline: P,
  blockId: string,
  withId: string,
): P {
  const later = pipeline.blocks.find(({ id }) => id === blockId);
  const earlier = pipeline.blocks.find(({ id }) => id === withId);
  if (!later || !earlier || later === earlier) return pipeline;
  const added = returnFieldsOf(later.specs.return_fields);
  const fields = [
    ...returnFieldsOf(earlier.specs.return_fields).filter(
      (one) => !added.some(({ name }) => name === one.name),
    ),
    ...added,
  ];
  const joined = { ...earlier, specs: { ...earlier.specs, return_fields: fields.map(asJson) } };
  return {
    ...pipeline,
    blocks: pipeline.blocks
      .filter((block) => block !== later)
      .map((block) => (block === earlier ? joined : block)),
  };
}

function asJson({ was, ...field }: ReturnField): Json {
  return was === undefined ? field : { ...field, was };
}
