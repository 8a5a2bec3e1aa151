import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCall } from "../../sidebar/bridge.ts";
import type { State } from "../../sidebar/model/state.ts";
import { startRuntime } from "../../sidebar/runtime.ts";
import { anAdvance, anOpening, aRun, EMAILS } from "./builders.ts";
import { ok, ScriptedServer, scriptRunner } from "./scripted-server.ts";

/** A page that only remembers, in front of a server side with a single workflow. */
function aPage() {
  const drawn: State[] = [];
  const focused: string[] = [];
  const server = new ScriptedServer().answers("workflows.list", () => ok({ workflows: [EMAILS] }));
  const send = startRuntime({
    call: createCall(scriptRunner(server)),
    draw: (state) => drawn.push(state),
    focus: (target) => focused.push(`${target} after drawing ${drawn.length}`),
    copy: async () => true,
    loadPart: () => null,
    now: () => 1_000,
    locale: "en-GB",
  });
  return { drawn, focused, server, send };
}

describe("startRuntime", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("draws at once, before anything is known", () => {
    expect(aPage().drawn).toMatchObject([{ connection: { known: null }, now: 1_000 }]);
  });

  it("does not draw again when nothing has changed", () => {
    const { drawn, send } = aPage();
    send({ type: "clock-ticked", now: 2_000 });
    expect(drawn).toHaveLength(1);
  });

  it("moves the focus after the new view is drawn", () => {
    const { focused, send } = aPage();
    send({ type: "went-to", route: { view: "runs" } });
    expect(focused).toEqual(["heading after drawing 2"]);
  });

  it("counts rows once after a burst of changes", async () => {
    const { server, send } = aPage();
    send({ type: "opened" });
    await vi.advanceTimersByTimeAsync(300);
    send({ type: "skip-rule-set", rule: "hidden", on: false });
    await vi.advanceTimersByTimeAsync(300);
    expect(server.countOf("run.plan")).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.countOf("run.plan")).toBe(1);
  });

  it("has one timer for checks: a check at once replaces the one that was set", async () => {
    const { server, send } = aPage();
    server
      .answers("opening.read", () => ok(anOpening({ runs: [aRun()] })))
      .answers("run.advance", () => ok(anAdvance([aRun()], 5_000)));
    send({ type: "opened" });
    await vi.advanceTimersByTimeAsync(2_000);
    send({ type: "start-pressed", limit: 3 });
    await vi.advanceTimersByTimeAsync(4_900);
    expect(server.countOf("run.start")).toBe(1);
    expect(server.countOf("run.advance")).toBe(2);
  });

  it("gets from opening to a plan by itself when there is nothing to choose", async () => {
    const { server, drawn, send } = aPage();
    send({ type: "opened" });
    await vi.advanceTimersByTimeAsync(500);
    expect(server.asked.map(({ method }) => method)).toEqual([
      "opening.read",
      "workflows.list",
      "workflows.describe",
      "run.plan",
    ]);
    expect(drawn.pop()?.plan.status).toBe("ready");
  });
});
