import { describe, expect, it } from "vitest";
import { startOffer } from "../../../sidebar/model/start-offer.ts";
import type { ProblemView } from "../../../src/protocol.ts";
import { aPlan, aRun, aSelection } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { mapped, type Play } from "./play.ts";

const OVER_RUN = { code: "over-run-cap", message: "1,234 rows are more than the 1,000 of one run." };
const capped = () =>
  mapped()
    .elapse("plan")
    .answer("run.plan", ok(aPlan({ toSend: 1_234 }, { asks: [OVER_RUN] })));
const asked = () => capped().send({ type: "start-pressed", limit: 1_234 });
const notConfirmed = (rows: number): { ok: false; error: ProblemView } => ({
  ok: false,
  error: { code: "not-confirmed", message: "5,000 were sent today. Nothing was sent.", confirmRows: rows },
});
const sentRows = (play: Play) =>
  play.asked("run.start").map(({ params }) => [params.limit, params.confirmedRows]);

describe("a plan that reaches a cap", () => {
  it("says so before anything is pressed", () => {
    expect(startOffer(capped().state)).toEqual({ ready: true, toSend: 1_234, asks: [OVER_RUN] });
  });

  it("sends nothing on the first press, but asks", () => {
    const play = asked();
    expect(sentRows(play)).toEqual([]);
    expect(play.state.start).toMatchObject({ status: "confirming", rows: 1_234, asks: [OVER_RUN] });
    expect(play.focused().pop()).toBe("question");
  });

  it("sends nothing when the answer is no", () => {
    const play = asked().send({ type: "start-declined" });
    expect(sentRows(play)).toEqual([]);
    expect(play.state.start.status).toBe("idle");
    expect(play.focused().pop()).toBe("start");
  });

  it("sends what was asked about, and says that it was agreed to", () => {
    expect(sentRows(asked().send({ type: "start-confirmed" }))).toEqual([[1_234, 1_234]]);
  });

  it("sends once, however often yes is pressed", () => {
    const play = asked().send({ type: "start-confirmed" }).send({ type: "start-confirmed" });
    expect(play.asked("run.start")).toHaveLength(1);
  });

  it("does not ask about three rows, since only the server side knows whether they reach a cap", () => {
    const play = capped().send({ type: "start-pressed", limit: 3 });
    expect(sentRows(play)).toEqual([[3, undefined]]);
  });

  it("asks nothing any more once the choices are others", () => {
    const play = asked().send({ type: "skip-rule-set", rule: "hidden", on: false });
    expect(play.state.start.status).toBe("idle");
    expect(play.send({ type: "start-confirmed" }).asked("run.start")).toEqual([]);
  });

  it("asks nothing any more once fewer rows are left to send", () => {
    const play = asked()
      .send({ type: "focused" })
      .answer("selection.read", ok(aSelection()))
      .answer("run.plan", ok(aPlan({ toSend: 1_200 }, { asks: [OVER_RUN] })));
    expect(play.state.start.status).toBe("idle");
  });

  it("lets a yes that comes straight from the sheet wait until the rows are known to be the same", () => {
    const yes = () => asked().send({ type: "focused" }).send({ type: "start-confirmed" });
    expect(sentRows(yes())).toEqual([]);
    expect(sentRows(yes().answer("selection.read", ok(aSelection())))).toEqual([[1_234, 1_234]]);
    const others = yes().answer("selection.read", ok(aSelection({ a1: "A60:I70" })));
    expect(sentRows(others)).toEqual([]);
    expect(others.state.start).toMatchObject({ status: "refused", problem: { code: "other-rows" } });
  });
});

describe("a start that the server side wants confirmed", () => {
  const three = () => capped().send({ type: "start-pressed", limit: 3 }).answer("run.start", notConfirmed(3));

  it("is asked about with the server side's number and reason, while the rows are counted anew", () => {
    const play = three();
    expect(play.state.start).toMatchObject({
      status: "confirming",
      rows: 3,
      asks: [{ message: "5,000 were sent today. Nothing was sent." }],
    });
    expect(play.elapse("plan").asked("run.plan")).toHaveLength(2);
  });

  it("goes on with that number after a yes, even before the rows are counted", () => {
    expect(sentRows(three().send({ type: "start-confirmed" })).pop()).toEqual([3, 3]);
  });

  it("is asked about again when the number has changed once more", () => {
    const play = asked().send({ type: "start-confirmed" }).answer("run.start", notConfirmed(1_230));
    expect(play.state.start).toMatchObject({ status: "confirming", rows: 1_230 });
    expect(sentRows(play.send({ type: "start-confirmed" })).pop()).toEqual([1_230, 1_230]);
  });

  it("is a refusal like others when the number is missing", () => {
    const play = capped()
      .send({ type: "start-pressed", limit: 3 })
      .answer("run.start", refusal("not-confirmed", "Too many."));
    expect(play.state.start).toMatchObject({ status: "refused", problem: { code: "not-confirmed" } });
  });

  it("opens the run in the end", () => {
    const play = three()
      .send({ type: "start-confirmed" })
      .answer("run.start", ok(aRun({ id: "new" })));
    expect(play.state.route).toEqual({ view: "run", runId: "new" });
  });
});
