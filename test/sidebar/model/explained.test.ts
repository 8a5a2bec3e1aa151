import { describe, expect, it } from "vitest";
import { ok, refusal } from "../scripted-server.ts";
import { atHome } from "./play.ts";

const ENTRY = { meaning: "The balance is too low.", cost: "Nothing.", advice: "Add credit." };
const asked = () => atHome().send({ type: "explanation-toggled", code: "out-of-credit" });

describe("what a code means", () => {
  it("is asked for when the person wants to know, and hidden at the second press", () => {
    const play = asked().answer("error.explain", ok({ entry: ENTRY }));
    expect(play.state.explained).toEqual({ code: "out-of-credit", status: "told", entry: ENTRY });
    expect(play.asked("error.explain").map(({ params }) => params)).toEqual([{ code: "out-of-credit" }]);
    play.send({ type: "explanation-toggled", code: "out-of-credit" });
    expect(play.state.explained).toBeNull();
  });

  it("is not mixed up with what another code means, whichever answer comes first", () => {
    const play = asked().send({ type: "explanation-toggled", code: "busy" });
    play.answer("error.explain", ok({ entry: ENTRY }), 1);
    expect(play.state.explained).toEqual({ code: "busy", status: "asked" });
  });

  it("stays hidden when it comes after the second press", () => {
    const play = asked().send({ type: "explanation-toggled", code: "out-of-credit" });
    expect(play.answer("error.explain", ok({ entry: ENTRY })).state.explained).toBeNull();
  });

  it.each([
    ["no such code is known", ok({ entry: null }), "unknown"],
    ["no answer comes", refusal("bridge-offline", "The connection is lost."), "unanswered"],
  ] as const)("is said to be missing when %s, beside the error it is about", (_, answer, status) => {
    const play = asked().answer("error.explain", answer);
    expect(play.state.explained).toEqual({ code: "out-of-credit", status });
    expect(play.state.problem).toBeNull();
  });

  it("is asked for again after no answer came", () => {
    const play = asked().answer("error.explain", refusal("bridge-offline", "The connection is lost."));
    play.send({ type: "explanation-toggled", code: "out-of-credit" });
    play.send({ type: "explanation-toggled", code: "out-of-credit" });
    expect(play.asked("error.explain")).toHaveLength(2);
  });

  it("is left behind with the view", () => {
    const play = asked().answer("error.explain", ok({ entry: ENTRY }));
    expect(play.send({ type: "went-to", route: { view: "runs" } }).state.explained).toBeNull();
  });
});
