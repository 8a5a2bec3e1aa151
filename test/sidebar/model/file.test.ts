import { describe, expect, it } from "vitest";
import { anOpening, aRun } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play, planned } from "./play.ts";

const toClear = () => planned(41).send({ type: "went-to", route: { view: "clear" } });

describe("removing Sixtyfour from the file", () => {
  it("asks the server side nothing before the person said yes, and then once", () => {
    const play = toClear();
    expect(play.asked("file.clear")).toEqual([]);
    play.send({ type: "clear-confirmed" }).send({ type: "clear-confirmed" });
    expect(play.asked("file.clear").map(({ params }) => params)).toEqual([{ confirmed: true }]);
  });

  it("says why it was refused, and may be tried again", () => {
    const play = toClear()
      .send({ type: "clear-confirmed" })
      .answer("file.clear", refusal("file-at-work", "A run is under way."));
    expect(play.state.file).toMatchObject({ clearing: false, problem: { code: "file-at-work" } });
    expect(play.state.plan.status).toBe("ready");
    expect(play.focused().pop()).toBe("problem");
    expect(play.send({ type: "clear-confirmed" }).asked("file.clear")).toHaveLength(2);
  });

  it("forgets what was known of the file, says that it is done, and reads the file anew", () => {
    const before = new Play()
      .send({ type: "opened" })
      .answer("opening.read", ok(anOpening({ runs: [aRun()] })))
      .send({ type: "went-to", route: { view: "clear" } })
      .send({ type: "clear-confirmed" });
    expect(before.state.runs.list).toHaveLength(1);
    const play = before.answer("file.clear", ok({}));
    expect(play.state).toMatchObject({
      route: { view: "clear" },
      file: { cleared: true, clearing: false },
      runs: { list: null },
      connection: { known: { connected: true } },
      announcement: "Removed.",
    });
    expect(play.focused().pop()).toBe("heading");
    expect(play.asked("opening.read")).toHaveLength(2);
    play.answer("opening.read", ok(anOpening({ runs: [] })));
    expect(play.state.runs.list).toEqual([]);
    expect(play.state.file.cleared).toBe(true);
  });

  it("is over once another view is looked at", () => {
    const play = toClear().send({ type: "clear-confirmed" }).answer("file.clear", ok({}));
    play.send({ type: "went-to", route: { view: "settings" } });
    expect(play.state.file.cleared).toBe(false);
  });

  it("is open to those without a key, who may have removed it first", () => {
    const play = new Play()
      .send({ type: "opened" })
      .answer("opening.read", ok(anOpening({ connection: { connected: false, keyHint: "" } })))
      .send({ type: "went-to", route: { view: "clear" } });
    expect(play.asked("page.part")).toHaveLength(1);
  });
});

describe("what the add-on is made of", () => {
  it("is asked for once", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "about" } })
      .answer("about.read", ok({ version: "1.2.3", notice: "MIT" }))
      .send({ type: "went-to", route: { view: "settings" } })
      .send({ type: "went-to", route: { view: "about" } });
    expect(play.asked("about.read")).toHaveLength(1);
    expect(play.state.file.about).toEqual({ version: "1.2.3", notice: "MIT" });
  });

  it("is asked for again when it did not come", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "about" } })
      .answer("about.read", refusal("bridge-offline", "Lost."));
    expect(play.state.file.problem?.code).toBe("bridge-offline");
    play.send({ type: "went-to", route: { view: "about" } });
    expect(play.asked("about.read")).toHaveLength(2);
  });
});
