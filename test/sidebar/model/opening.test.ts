import { describe, expect, it } from "vitest";
import { currentRuns } from "../../../sidebar/model/runs.ts";
import { speak } from "../../../src/languages/languages.ts";
import type { RunView } from "../../../src/protocol.ts";
import { anOpening, aRun } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play } from "./play.ts";

const opened = () => new Play().send({ type: "opened" });
const FRENCH = speak("fr-FR");

describe("opening", () => {
  it("asks one question, and shows rows, runs and settings from its answer", () => {
    const play = opened();
    expect(play.effects.map((effect) => effect.kind === "ask" && effect.method)).toEqual(["opening.read"]);
    const { state } = play.answer("opening.read", ok(anOpening({ runs: [aRun({ status: "done" })] })));
    expect(state.rows.selection?.a1).toBe("A2:I51");
    expect(state.runs.list).toHaveLength(1);
    expect(state.settings.known?.rowsPerRun).toBe(1_000);
    expect(state.connection).toMatchObject({ busy: null, known: { connected: true } });
  });

  it("asks nothing more for a person without a key, who sees the runs of the file all the same", () => {
    const connection = { connected: false, keyHint: "" };
    const play = opened().answer(
      "opening.read",
      ok(anOpening({ connection, runs: [aRun({ mine: false })] })),
    );
    expect(play.asked("workflows.list")).toEqual([]);
    expect(play.state.runs.list).toHaveLength(1);
  });

  it("tells the server side what the browser speaks, and speaks what it is told", () => {
    const play = opened();
    expect(play.asked("opening.read")[0]?.params).toEqual({ locale: "en-GB" });
    expect(play.answer("opening.read", ok(anOpening({ language: FRENCH }))).state.language).toEqual(FRENCH);
  });

  it("shows a run of mine that ended today while nobody looked, and no older one", () => {
    const ended = (finishedAt: string) => aRun({ status: "done", finishedAt });
    const news = (run: RunView) => {
      const play = new Play(Date.parse("2026-11-23T18:00:00Z")).send({ type: "opened" });
      return currentRuns(play.answer("opening.read", ok(anOpening({ runs: [run] }))).state).length;
    };
    expect(news(ended("2026-11-23T14:05:12.000Z"))).toBe(1);
    expect(news(ended("2026-11-22T14:05:12.000Z"))).toBe(0);
    expect(news({ ...ended("2026-11-23T14:05:12.000Z"), mine: false })).toBe(0);
  });

  it("goes on with what is selected later when nothing was", () => {
    const play = opened().answer(
      "opening.read",
      ok(anOpening({ selection: refusal("one-cell", "Only one cell is selected.") })),
    );
    expect(play.state.rows).toMatchObject({ selection: null, problem: { code: "one-cell" } });
    play.send({ type: "selection-wanted", whole: true });
    expect(play.asked("selection.read").map(({ params }) => params)).toEqual([{ whole: true }]);
  });
});

describe("another language", () => {
  it("is spoken once it is saved, without the page being loaded again", () => {
    const settings = { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false, language: "fr" };
    const play = atHome()
      .send({ type: "setting-typed", change: { language: "fr" } })
      .send({ type: "settings-submitted" })
      .answer("settings.save", ok(settings))
      .answer("language.read", ok(FRENCH));
    expect(play.asked("settings.save").map(({ params }) => params)).toEqual([settings]);
    expect(play.state.language).toEqual(FRENCH);
  });

  it("is not asked for when the settings keep the one there is", () => {
    const settings = { rowsPerRun: 1, rowsPerDay: 5_000, readableLists: false };
    const play = atHome()
      .send({ type: "setting-typed", change: { rowsPerRun: "1" } })
      .send({ type: "settings-submitted" })
      .answer("settings.save", ok(settings));
    expect(play.asked("language.read")).toEqual([]);
  });

  it("stays the old one when the new one cannot be had", () => {
    const play = atHome()
      .send({ type: "setting-typed", change: { language: "fr" } })
      .send({ type: "settings-submitted" })
      .answer("settings.save", ok({ rowsPerRun: 1, rowsPerDay: 1, readableLists: false, language: "fr" }))
      .answer("language.read", refusal("bridge-offline", "Lost."));
    expect(play.state.language.locale).toBe("en-GB");
  });
});
