import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Candidate, type FateRules, judgeRows } from "../../src/plan/row-fates.ts";
import { rowKey } from "../../src/plan/row-key.ts";
import type { RowFate } from "../../src/protocol.ts";
import { SEND_ALL, SKIP_ALL } from "../builders/run-request.ts";

const NONE_SENT = { sent: new Map<string, null>(), inFlight: new Set<string>() };
const key = (name: string) => rowKey({ name });

function candidate(name: string, change: Partial<Candidate> = {}): Candidate {
  return { row: 2, record: { name, company: "" }, hidden: false, unchecked: false, filled: false, ...change };
}

function fates(candidates: Candidate[], rules: Partial<FateRules> = {}): RowFate[] {
  const all = { skip: SKIP_ALL, requiredFields: [], sentKeys: NONE_SENT, limit: 100, ...rules };
  return judgeRows(candidates, all).map(({ fate }) => fate);
}

describe("judgeRows, one rule at a time", () => {
  it("holds back rows without anything to send", () => {
    expect(fates([candidate("")])).toEqual(["blank"]);
    expect(fates([candidate("")], { skip: SEND_ALL })).toEqual(["toSend"]);
  });

  it("holds back hidden rows", () => {
    expect(fates([candidate("Ada", { hidden: true })])).toEqual(["hidden"]);
    expect(fates([candidate("Ada", { hidden: true })], { skip: SEND_ALL })).toEqual(["toSend"]);
  });

  it("holds back rows whose column is filled already", () => {
    expect(fates([candidate("Ada", { filled: true })], { skip: SEND_ALL })).toEqual(["filled"]);
  });

  it("holds back rows without a required field, whatever the skip rules", () => {
    expect(fates([candidate("Ada")], { skip: SEND_ALL, requiredFields: ["company"] })).toEqual([
      "missingField",
    ]);
  });

  it("holds back all but the first of equal rows", () => {
    expect(fates([candidate("Ada"), candidate("ADA "), candidate("Bo")])).toEqual([
      "toSend",
      "duplicate",
      "toSend",
    ]);
    expect(fates([candidate("Ada"), candidate("Ada")], { skip: SEND_ALL })).toEqual(["toSend", "toSend"]);
  });

  it("holds back rows sent before, unless the person wants them again", () => {
    const sentKeys = { sent: new Map([[key("Ada"), null]]), inFlight: new Set<string>() };
    expect(fates([candidate("ada")], { sentKeys })).toEqual(["alreadySent"]);
    expect(fates([candidate("ada")], { sentKeys, skip: SEND_ALL })).toEqual(["toSend"]);
  });

  it("holds back rows that are on their way, even if the person wants sent ones again", () => {
    const sentKeys = { sent: new Map([[key("Ada"), null]]), inFlight: new Set([key("Ada")]) };
    expect(fates([candidate("Ada")], { sentKeys, skip: SEND_ALL })).toEqual(["alreadySent"]);
  });

  it("leaves rows for the next run that nobody asked about being hidden", () => {
    expect(fates([candidate("Ada", { unchecked: true }), candidate("Bo")])).toEqual(["overLimit", "toSend"]);
  });

  it("sends no more rows than the limit", () => {
    expect(fates([candidate("Ada"), candidate("Bo"), candidate("Chen")], { limit: 2 })).toEqual([
      "toSend",
      "toSend",
      "overLimit",
    ]);
  });
});

describe("judgeRows, rules together", () => {
  it("calls an empty hidden row blank", () => {
    expect(fates([candidate("", { hidden: true, filled: true })])).toEqual(["blank"]);
  });

  it("calls a hidden row hidden before filled, missing or sent", () => {
    const sentKeys = { sent: new Map([[key("Ada"), null]]), inFlight: new Set<string>() };
    const rules = { sentKeys, requiredFields: ["company"] };
    expect(fates([candidate("Ada", { hidden: true, filled: true })], rules)).toEqual(["hidden"]);
    expect(fates([candidate("Ada", { filled: true })], rules)).toEqual(["filled"]);
    expect(fates([candidate("Ada")], rules)).toEqual(["missingField"]);
  });

  it("calls a repetition of a sent row sent, not a duplicate", () => {
    const sentKeys = { sent: new Map([[key("Ada"), null]]), inFlight: new Set<string>() };
    expect(fates([candidate("Ada"), candidate("Ada")], { sentKeys })).toEqual(["alreadySent", "alreadySent"]);
  });

  it("does not let a row that is held back make a later one a duplicate", () => {
    expect(fates([candidate("Ada", { hidden: true }), candidate("Ada")])).toEqual(["hidden", "toSend"]);
    expect(fates([candidate("Ada", { filled: true }), candidate("Ada")])).toEqual(["filled", "toSend"]);
  });

  it("does not let repeated rows use up the limit", () => {
    expect(
      fates([candidate("Ada"), candidate("Ada"), candidate("Bo"), candidate("Chen")], { limit: 2 }),
    ).toEqual(["toSend", "duplicate", "toSend", "overLimit"]);
  });

  it("calls the repetition of a row over the limit a duplicate", () => {
    expect(fates([candidate("Ada"), candidate("Bo"), candidate("Bo")], { limit: 1 })).toEqual([
      "toSend",
      "overLimit",
      "duplicate",
    ]);
  });
});

describe("judgeRows, any rows and rules", () => {
  const name = fc.constantFrom("", "Ada", "ADA", "Bo", "Chen", "Dee");
  const rows = fc.array(
    fc.record({
      name,
      company: fc.constantFrom("", "Acme"),
      hidden: fc.boolean(),
      unchecked: fc.boolean(),
      filled: fc.boolean(),
    }),
  );
  const keys = fc.uniqueArray(name.map(key)).map((found) => new Set(found));
  const rules = fc.record({
    skip: fc.record({
      hidden: fc.boolean(),
      blank: fc.boolean(),
      duplicate: fc.boolean(),
      alreadySent: fc.boolean(),
    }),
    requiredFields: fc.subarray(["name", "company"]),
    sentKeys: fc.record({
      sent: keys.map((all) => new Map([...all].map((one) => [one, null]))),
      inFlight: keys,
    }),
    limit: fc.integer({ min: 1, max: 5 }),
  });

  test.prop([rows, rules])(
    "gives each row one fate and sends nothing that may not be sent",
    (given, rule) => {
      const candidates = given.map(({ name, company, hidden, unchecked, filled }, index): Candidate => {
        return { row: index + 2, record: { name, company }, hidden, unchecked, filled };
      });
      const judged = judgeRows(candidates, rule);
      expect(judged.map(({ row }) => row)).toEqual(candidates.map(({ row }) => row));
      const sent = judged.filter(({ fate }) => fate === "toSend");
      expect(sent.length).toBeLessThanOrEqual(rule.limit);
      for (const { record, hidden, filled, key } of sent) {
        expect(filled || (rule.skip.hidden && hidden)).toBe(false);
        expect(rule.requiredFields.every((field) => record[field])).toBe(true);
        expect(rule.sentKeys.inFlight.has(key)).toBe(false);
        expect(rule.skip.alreadySent && rule.sentKeys.sent.has(key)).toBe(false);
      }
      if (rule.skip.duplicate) expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      const left = judged.filter(({ fate, unchecked }) => fate === "overLimit" && !unchecked);
      if (left.length > 0) expect(sent).toHaveLength(rule.limit);
    },
  );
});
