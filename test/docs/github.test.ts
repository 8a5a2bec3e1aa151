import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../dev/build/paths.ts";

const FOLDER = `${ROOT}/.github/workflows`;
const workflows = readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, "utf8")));

interface Job {
  steps: { uses?: string; run?: string }[];
}

describe("what GitHub runs", () => {
  const steps = workflows.flatMap(({ jobs }) => Object.values<Job>(jobs)).flatMap((job) => job.steps);

  it("takes actions by their commit alone, since a tag can be moved", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it("may read the repository and nothing else", () => {
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: "read" });
  });

  it("is what decides here", () => {
    expect(steps.map(({ run }) => run)).toContain(".ci/run");
  });
});
