import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../dev/build/paths.ts";
import { readErrorEntries } from "../../dev/build/read-error-entries.ts";
import { PROBLEM_CODES } from "../../src/problems/messages.ts";
import { NOTICE_CODES } from "../../src/problems/notices.ts";

describe("docs/errors.md", () => {
  const text = readFileSync(`${ROOT}/docs/errors.md`, "utf8");
  const documented = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = ""]) => code);
  const ofTheWay = documented.filter((code) => code.startsWith("bridge-"));

  it("has every code a person can meet, once, and no other", () => {
    expect([...documented].sort()).toEqual([...PROBLEM_CODES, ...NOTICE_CODES, ...ofTheWay].sort());
    expect(new Set(documented).size).toBe(documented.length);
  });

  it("says of every error what it means, what it cost and what to do, so that the sidebar can", () => {
    const entries = readErrorEntries(text);
    expect(entries.map(([code]) => code).sort()).toEqual([...PROBLEM_CODES, ...ofTheWay].sort());
    for (const [code, entry] of entries) {
      for (const said of Object.values(entry)) expect(said, code).toMatch(/^[^`|]+[.!?]$/);
    }
  });

  it("has every code of the way between sidebar and add-on", () => {
    const source = readFileSync(`${ROOT}/sidebar/transport-problem.ts`, "utf8");
    for (const code of ofTheWay) expect(source).toContain(`"${code.slice("bridge-".length)}"`);
    expect(ofTheWay).toHaveLength(7);
  });
});
