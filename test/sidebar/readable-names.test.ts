import { describe, expect, it } from "vitest";
import { blockTitle, readableNames } from "../../sidebar/readable-names.ts";

describe("readableNames", () => {
  it.each([
    ["Working on verify_email", "Working on verify email"],
    ["find_email_2: upstream timeout.", "find email 2: upstream timeout."],
    ["No field “full_name” was sent.", "No field “full_name” was sent."],
    ["Write to ada_okafor@example.com.", "Write to ada_okafor@example.com."],
    ["See docs/run_workflow for more.", "See docs/run_workflow for more."],
    ["Nothing to change, not even MAX_ROWS.", "Nothing to change, not even MAX_ROWS."],
    ["", ""],
  ])("reads %j as %j", (sentence, readable) => {
    expect(readableNames(sentence)).toBe(readable);
  });
});

describe("blockTitle", () => {
  it("starts with a capital and has no underscores", () => {
    expect(blockTitle("find_email")).toBe("Find email");
    expect(blockTitle("")).toBe("");
  });
});
