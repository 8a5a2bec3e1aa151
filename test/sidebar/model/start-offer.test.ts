import { describe, expect, it } from "vitest";
import { startOffer } from "../../../sidebar/model/start-offer.ts";
import { SIDEBAR } from "../../../src/languages/en/sidebar.ts";
import { aDescription, anOpening, aPlan, EMAILS, NEWS } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, mapped, Play, planned } from "./play.ts";

const { blocked } = SIDEBAR.start;
const choosing = () => atHome().send({ type: "workflow-chosen", workflowId: NEWS.id });

describe("startOffer", () => {
  it.each<[string, string, () => Play]>([
    [
      "no rows",
      blocked.rows,
      () =>
        new Play()
          .send({ type: "opened" })
          .answer("opening.read", ok(anOpening({ selection: refusal("one-cell", "Only one cell.") }))),
    ],
    ["no workflow", blocked.workflow, atHome],
    ["a workflow not described yet", blocked.describing, choosing],
    [
      "a workflow that cannot be described",
      blocked.notRunnable,
      () => choosing().answer("workflows.describe", refusal("not-found", "Gone.")),
    ],
    [
      "a workflow that cannot run from a sheet",
      blocked.notRunnable,
      () =>
        choosing().answer(
          "workflows.describe",
          ok(aDescription({ id: NEWS.id, runnable: false, reason: "It starts with a file." })),
        ),
    ],
    [
      "a required field without a column",
      "Nothing is sent until company has a column.",
      () => mapped().send({ type: "column-assigned", name: "company", column: null }),
    ],
    [
      "no field with a column",
      blocked.fields,
      () =>
        atHome()
          .send({ type: "workflow-chosen", workflowId: EMAILS.id })
          .answer("workflows.describe", ok(aDescription({ fields: [] }))),
    ],
    ["rows being counted", blocked.counting, mapped],
    [
      "rows that cannot be counted",
      blocked.planFailed,
      () => mapped().elapse("plan").answer("run.plan", refusal("tab-gone", "Gone.")),
    ],
    [
      "nothing left to send",
      blocked.nothing,
      () =>
        mapped()
          .elapse("plan")
          .answer("run.plan", ok(aPlan({ blank: 5 }))),
    ],
  ])("is withheld with a reason: %s", (_, reason, play) => {
    expect(startOffer(play().state)).toEqual({ ready: false, reason });
  });

  it("promises the number the plan ends in", () => {
    expect(startOffer(planned(41).state)).toEqual({ ready: true, toSend: 41, asks: [] });
  });
});
