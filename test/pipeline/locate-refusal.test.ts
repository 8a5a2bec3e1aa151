import { describe, expect, it } from "vitest";
import { locateRefusal } from "../../src/pipeline/locate-refusal.ts";
import { aPipeline, aPipelineBlock } from "../builders/pipeline.ts";
import { blockId } from "./arbitrary-pipeline.ts";

const PIPELINE = aPipeline({
  blocks: [
    aPipelineBlock("a", "filter"),
    aPipelineBlock(blockId(2), "find_email"),
    aPipelineBlock("c", "find_phone"),
  ],
});
const at = (...loc: (string | number)[]) => ({ detail: "", issues: [{ loc, msg: "Wrong" }] });
const saying = (detail: string) => ({ detail });

describe("locateRefusal", () => {
  it.each<[string, Parameters<typeof locateRefusal>[0]]>([
    ["words that name no block", saying("Something is wrong")],
    ["a single letter that is a block's id here", saying("a block is wrong")],
    ["a name within another word", saying("refind_emails")],
    ["the name of the workflow", at("body", "workflow_name")],
    ["all blocks", at("body", "workflow_definition", "blocks")],
    ["a block that was not sent", at("body", "workflow_definition", "blocks", 9)],
  ])("finds nothing in %s", (_, failure) => {
    expect(locateRefusal(failure, PIPELINE.blocks)).toEqual([]);
  });

  it.each<[string, Parameters<typeof locateRefusal>[0], string, string?]>([
    ["the place in the request", at("body", "workflow_definition", "blocks", 3), "c"],
    [
      "the place, down to the setting",
      at("body", "workflow_definition", "blocks", 1, "specs", "filters", 0, "column"),
      "a",
      "filters",
    ],
    [
      "the first place, which is the webhook's",
      at("body", "workflow_definition", "blocks", 0, "specs"),
      "source",
    ],
    ["an id", saying(`Block ${blockId(2)} is not valid`), blockId(2)],
    ["a name", saying("Block 'find_phone' is not enabled"), "c"],
  ])("follows %s", (_, failure, id, key) => {
    expect(locateRefusal(failure, PIPELINE.blocks)).toEqual([
      { blockId: id, ...(key === undefined ? {} : { key }), code: "refused", facts: {} },
    ]);
  });

  it.each<[string, Parameters<typeof locateRefusal>[0], object[]]>([
    [
      "each place once, in the order of the answer",
      {
        detail: "",
        issues: [
          ...at("body", "workflow_definition", "blocks", 3).issues,
          ...at("body", "workflow_definition", "blocks", 1, "specs", "filters", 0).issues,
          ...at("body", "workflow_definition", "blocks", 1, "specs", "filters", 1).issues,
          ...at("body", "workflow_name").issues,
        ],
      },
      [{ blockId: "c" }, { blockId: "a", key: "filters" }],
    ],
    [
      "each name",
      saying("Blocks 'find_email' and 'find_phone' are not enabled"),
      [{ blockId: blockId(2) }, { blockId: "c" }],
    ],
  ])("follows several: %s", (_, failure, faults) => {
    expect(locateRefusal(failure, PIPELINE.blocks)).toMatchObject(faults);
  });
});
