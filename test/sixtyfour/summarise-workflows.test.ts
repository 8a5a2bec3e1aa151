import { describe, expect, it } from "vitest";
import { summariseWorkflows } from "../../src/sixtyfour/summarise-workflows.ts";

function listed(id: string, lastRun: string | null = null, updated: string | null = null) {
  return { id, name: id, description: null, updated_at: updated, last_run_date: lastRun };
}

describe("summariseWorkflows", () => {
  it("leaves out times that are not told or cannot be read", () => {
    expect(summariseWorkflows([listed("a", "soon", null)])).toEqual([
      { id: "a", name: "a", description: "" },
    ]);
  });

  it("gives times as ISO 8601 in UTC", () => {
    expect(summariseWorkflows([listed("a", "2026-11-23T15:00:00+01:00", "2026-11-20T08:00:00")])).toEqual([
      {
        id: "a",
        name: "a",
        description: "",
        lastRunAt: "2026-11-23T14:00:00.000Z",
        updatedAt: "2026-11-20T08:00:00.000Z",
      },
    ]);
  });

  it("puts the last run first, then the last changed, and keeps the given order of the rest", () => {
    const given = [
      listed("c"),
      listed("never run", null, "2026-11-23T14:00:00Z"),
      listed("long ago", "2026-01-01T00:00:00Z", "2026-11-22T00:00:00Z"),
      listed("b"),
      listed("today", "2026-11-23T08:00:00Z"),
    ];
    expect(summariseWorkflows(given).map(({ id }) => id)).toEqual([
      "today",
      "long ago",
      "never run",
      "c",
      "b",
    ]);
  });
});
