import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { chooseFinalFile, type ResultFile } from "../../src/results/choose-final-file.ts";

function file(given: Partial<ResultFile> = {}): ResultFile {
  return { filename: "block.csv", block_number: 1, row_count: 3, download_url: null, ...given };
}

function linked(block: number | null, given: Partial<ResultFile> = {}): ResultFile {
  return file({ block_number: block, download_url: `https://files.example/${block}`, ...given });
}

describe("chooseFinalFile without a usable file", () => {
  it("says that there are no files", () => {
    expect(chooseFinalFile([])).toEqual({ kind: "none", reason: "no-files", message: null });
  });

  it("says that a link is missing when rows are counted but not offered", () => {
    const files = [file({ block_number: 1 }), file({ block_number: 2, message: "could not sign" })];
    expect(chooseFinalFile(files)).toEqual({ kind: "none", reason: "no-link", message: "could not sign" });
  });

  it("does not take a count it was not told for zero", () => {
    expect(chooseFinalFile([file({ row_count: null })])).toMatchObject({ kind: "none", reason: "no-link" });
  });

  it("takes blocks that all count zero rows for an empty result", () => {
    const last = file({ block_number: 2, row_count: 0 });
    expect(chooseFinalFile([last, file({ block_number: 1, row_count: 0 })])).toEqual({
      kind: "empty",
      file: last,
    });
  });

  it("passes over an empty link", () => {
    expect(chooseFinalFile([file({ download_url: "" })])).toMatchObject({ kind: "none", reason: "no-link" });
  });
});

describe("chooseFinalFile", () => {
  it("takes the highest block, wherever it stands in the list", () => {
    const files = [linked(2), linked(10), linked(9)];
    expect(chooseFinalFile(files)).toMatchObject({
      kind: "link",
      url: "https://files.example/10",
      passedOver: [],
    });
  });

  it("takes the last file when blocks have no numbers", () => {
    const last = linked(null, { download_url: "https://files.example/last" });
    expect(chooseFinalFile([linked(null), last])).toMatchObject({ kind: "link", file: last });
  });

  it("prefers a numbered block to one without a number", () => {
    expect(
      chooseFinalFile([linked(0), file({ block_number: undefined, results: [{ a: 1 }] })]),
    ).toMatchObject({
      kind: "link",
      url: "https://files.example/0",
    });
  });

  it("takes rows that came inline", () => {
    const files = [linked(1), file({ block_number: 2, results: [{ a: 1 }] })];
    expect(chooseFinalFile(files)).toMatchObject({ kind: "inline", rows: [{ a: 1 }] });
  });

  it("takes the link of a file that offers both, since CSV keeps the values as they were written", () => {
    expect(chooseFinalFile([linked(1, { results: [{ a: 1 }] })])).toMatchObject({ kind: "link" });
  });

  it("keeps to the last block when it dropped every row", () => {
    expect(chooseFinalFile([linked(1), linked(2, { row_count: 0 })])).toMatchObject({
      kind: "link",
      url: "https://files.example/2",
    });
    expect(chooseFinalFile([linked(1), file({ block_number: 2, row_count: 0, results: [] })])).toMatchObject({
      kind: "inline",
      rows: [],
    });
  });

  it("goes back to the block before one that offers nothing, and says which it passed over", () => {
    const unsigned = file({ block_number: 3 });
    const notify = file({ block_number: 4, row_count: 0 });
    expect(chooseFinalFile([linked(2), unsigned, notify])).toMatchObject({
      kind: "link",
      url: "https://files.example/2",
      passedOver: [notify, unsigned],
    });
  });

  const anyFile = fc.record({
    filename: fc.constant("f"),
    block_number: fc.constantFrom(null, undefined, 0, 1, 2),
    row_count: fc.nat(2),
    download_url: fc.constantFrom(null, "https://files.example/x"),
    results: fc.constantFrom(null, undefined, [], [{ a: 1 }]),
  });

  test.prop([fc.array(anyFile)])("offers rows whenever any file does", (files) => {
    const offered = files.some((one) => one.download_url !== null || Array.isArray(one.results));
    expect(["link", "inline"].includes(chooseFinalFile(files).kind)).toBe(offered);
  });
});
