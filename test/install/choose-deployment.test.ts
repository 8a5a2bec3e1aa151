import { describe, expect, it } from "vitest";
import { chooseDeployment } from "../../dev/install/choose-deployment.ts";

const HEAD = { deploymentId: "head" };
const OURS = { deploymentId: "ours", versionNumber: 3, description: "Sixtyfour for Sheets 0.1.0" };
const OLD = { deploymentId: "old", versionNumber: 1, description: "Sixtyfour for Sheets 0.0.1" };
const OTHER = { deploymentId: "other", versionNumber: 2, description: "made by hand" };
const UNNAMED = { deploymentId: "unnamed", versionNumber: 2 };

describe("choosing the deployment to update", () => {
  it.each([
    ["two of the add-on's", [HEAD, OLD, OURS]],
    ["several nobody can tell apart", [HEAD, OTHER, UNNAMED]],
  ])("does not guess between %s, and lists them", (_, deployments) => {
    const choosing = () => chooseDeployment(deployments, undefined);
    expect(choosing).toThrow(expect.objectContaining({ code: "several-deployments" }));
    for (const { deploymentId } of deployments.slice(1)) expect(choosing).toThrow(deploymentId);
    expect(choosing).toThrow("--deployment ID");
  });

  it.each(["head", "gone"])("refuses %s, which cannot get a version", (id) => {
    expect(() => chooseDeployment([HEAD, OURS], id)).toThrow(expect.objectContaining({ code: "not-found" }));
  });

  it("finds none where there is only the head, so that one is made", () => {
    expect(chooseDeployment([HEAD], undefined)).toBeUndefined();
    expect(chooseDeployment([], undefined)).toBeUndefined();
  });

  it.each([
    ["the only one, whatever it is called", [HEAD, OTHER], undefined, OTHER],
    ["the add-on's own among others", [OTHER, OURS, UNNAMED, HEAD], undefined, OURS],
    ["the one that was named", [OURS, OLD, HEAD], "old", OLD],
  ])("takes %s", (_, deployments, id, chosen) => {
    expect(chooseDeployment(deployments, id)).toEqual(chosen);
  });
});
