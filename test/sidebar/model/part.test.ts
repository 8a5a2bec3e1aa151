import { describe, expect, it } from "vitest";
import { part } from "../../../sidebar/forms/part.tsx";
import { speak, speakOfBuilding } from "../../../src/languages/languages.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome } from "./play.ts";

const came = () => ok({ script: "the script", language: speakOfBuilding("en-GB") });

describe("the part of the page with the large forms", () => {
  it("is not sent for by those who never open one", () => {
    const play = atHome().send({ type: "went-to", route: { view: "tabs" } });
    expect(play.asked("page.part")).toEqual([]);
  });

  it("is sent for once, whatever happens until it comes, and its script is run", () => {
    const play = atHome()
      .send({ type: "builder-wanted", on: { kind: "new" } })
      .send({ type: "clock-ticked", now: 1 })
      .answer("page.part", came());
    expect(play.asked("page.part")).toHaveLength(1);
    expect(play.effects).toContainEqual({ kind: "load", script: "the script" });
    play.send({ type: "part-loaded", part });
    expect(play.state.builder.edited?.stage).toBe("choosing");
  });

  it("comes for the form of a schedule, too", () => {
    const play = atHome().send({ type: "schedule-proposed", runId: "run-1" }).answer("page.part", came());
    play.send({ type: "part-loaded", part });
    expect(play.state.part.loaded).toBe(part);
    expect(play.state.builder.edited).toBeNull();
  });

  it("says why it did not come, asks no more by itself, and tries again when told to", () => {
    const play = atHome()
      .send({ type: "builder-wanted", on: { kind: "new" } })
      .answer("page.part", refusal("bridge-offline", "Lost."))
      .send({ type: "clock-ticked", now: 1 });
    expect(play.state.part.problem?.code).toBe("bridge-offline");
    expect(play.asked("page.part")).toHaveLength(1);
    play.send({ type: "part-wanted" });
    expect(play.asked("page.part")).toHaveLength(2);
  });

  it("says that it did not come when its script does not run", () => {
    const play = atHome()
      .send({ type: "builder-wanted", on: { kind: "new" } })
      .answer("page.part", came())
      .send({ type: "part-loaded", part: null });
    expect(play.state.part).toMatchObject({ loaded: null, problem: { code: "bridge-noanswer" } });
  });

  it("is asked for its words again when the language has changed meanwhile", () => {
    const play = atHome()
      .send({ type: "builder-wanted", on: { kind: "new" } })
      .answer("page.part", came())
      .send({ type: "part-loaded", part })
      .send({ type: "went-to", route: { view: "settings" } })
      .send({ type: "answered", method: "language.read", params: {}, answer: ok(speak("de")) });
    expect(play.asked("page.part")).toHaveLength(1);
    play.send({ type: "builder-wanted", on: { kind: "new" } }).answer("page.part", came());
    expect(play.asked("page.part")).toHaveLength(2);
    expect(play.effects.filter(({ kind }) => kind === "load")).toHaveLength(1);
    expect(play.state.language.builder).toBeDefined();
  });

  it("comes for the settings, and its words are not asked for again when the language is changed there", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "settings" } })
      .answer("page.part", came())
      .send({ type: "part-loaded", part })
      .send({ type: "answered", method: "language.read", params: {}, answer: ok(speak("de")) });
    expect(play.asked("page.part")).toHaveLength(1);
    expect(play.state.part.loaded).toBe(part);
  });
});
