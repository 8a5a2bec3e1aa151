import { describe, expect, it } from "vitest";
import { draftOf, readDraft } from "../../../sidebar/model/settings-draft.ts";
import type { Settings } from "../../../src/protocol.ts";
import { anOpening } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, Play, planned } from "./play.ts";

const KNOWN: Settings = { rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: true, language: "de" };
const known = () =>
  new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening({ settings: KNOWN })));
const read = (change: Partial<ReturnType<typeof draftOf>>) => readDraft({ ...draftOf(KNOWN), ...change });

describe("settings", () => {
  it("can be asked for again when they could not be read", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "settings" } })
      .answer("settings.get", refusal("bridge-offline", "Lost."));
    expect(play.state.settings).toMatchObject({ busy: null, problem: { code: "bridge-offline" } });
    expect(play.send({ type: "settings-wanted" }).asked("settings.get")).toHaveLength(2);
  });

  it("are not saved while something is wrong with them, and say so from then on", () => {
    const play = known()
      .send({ type: "setting-typed", change: { rowsPerRun: "many" } })
      .send({ type: "settings-submitted" });
    expect(play.asked("settings.save")).toEqual([]);
    expect(play.state.settings.checked).toBe(true);
    expect(play.focused()).toEqual(["wrong-field"]);
  });

  it("are saved with what nobody has touched", () => {
    const play = known()
      .send({ type: "setting-typed", change: { rowsPerDay: "8,000" } })
      .send({ type: "setting-typed", change: { pricePerRow: "0.10" } })
      .send({ type: "settings-submitted" })
      .send({ type: "settings-submitted" });
    expect(play.asked("settings.save").map(({ params }) => params)).toEqual([
      { ...KNOWN, rowsPerDay: 8_000, pricePerRow: 0.1 },
    ]);
  });

  it("keep what was typed when they could not be saved", () => {
    const play = known()
      .send({ type: "setting-typed", change: { rowsPerDay: "8000" } })
      .send({ type: "settings-submitted" })
      .answer("settings.save", refusal("busy", "Later."));
    expect(play.state.settings).toMatchObject({ busy: null, draft: { rowsPerDay: "8000" }, known: KNOWN });
    expect(play.focused()).toEqual(["problem"]);
  });

  it("keep what is being typed when they are read again", () => {
    const play = known()
      .send({ type: "setting-typed", change: { rowsPerDay: "80" } })
      .send({ type: "went-to", route: { view: "settings" } })
      .answer("settings.get", ok(KNOWN));
    expect(play.state.settings.draft?.rowsPerDay).toBe("80");
  });

  it("are saved though they are just being read again, and not overwritten by what was read before", () => {
    const play = known()
      .send({ type: "went-to", route: { view: "settings" } })
      .send({ type: "setting-typed", change: { rowsPerRun: "20" } })
      .send({ type: "settings-submitted" })
      .answer("settings.save", ok({ ...KNOWN, rowsPerRun: 20 }))
      .answer("settings.get", ok(KNOWN));
    expect(play.state.settings).toMatchObject({ saved: true, known: { rowsPerRun: 20 } });
  });

  it("have the rows counted anew once they are saved, since the caps may be others", () => {
    const play = planned(41)
      .send({ type: "went-to", route: { view: "settings" } })
      .answer("settings.get", ok(KNOWN))
      .send({ type: "settings-submitted" })
      .answer("settings.save", ok(KNOWN));
    expect(play.state.settings).toMatchObject({ saved: true, draft: null });
    expect(play.state.plan.status).toBe("none");
    expect(play.send({ type: "went-to", route: { view: "enrich" } }).state.plan.status).toBe("counting");
  });

  it("say that they are saved only until something is typed or another view is looked at", () => {
    const saved = () => known().send({ type: "settings-submitted" }).answer("settings.save", ok(KNOWN));
    expect(saved().state.settings.saved).toBe(true);
    const typing = saved().send({ type: "setting-typed", change: { rowsPerRun: "1" } });
    expect(typing.state.settings.saved).toBe(false);
    expect(saved().send({ type: "went-to", route: { view: "runs" } }).state.settings.saved).toBe(false);
  });
});

describe("readDraft", () => {
  it.each(["", "0", "-5", "12.5", "1,00", "1e3", "1000001", "ten"])(
    "takes %j for no number of rows",
    (typed) => {
      expect(read({ rowsPerRun: typed, rowsPerDay: typed })).toMatchObject({
        ok: false,
        wrong: { rowsPerRun: expect.any(String), rowsPerDay: expect.any(String) },
      });
    },
  );

  it.each([
    ["1", 1],
    [" 5000 ", 5_000],
    ["5,000", 5_000],
    ["5.000", 5_000],
    ["5 000", 5_000],
    ["5\u202f000", 5_000],
    ["1'000'000", 1_000_000],
  ])("reads %j rows", (typed, rows) => {
    expect(read({ rowsPerRun: typed })).toMatchObject({ ok: true, settings: { rowsPerRun: rows } });
  });

  it.each(["0", "-1", "free", "1001", "0,1,0", "1 2"])("takes %j for no price", (typed) => {
    expect(read({ pricePerRow: typed })).toMatchObject({
      ok: false,
      wrong: { pricePerRow: expect.any(String) },
    });
  });

  it.each([
    ["0.10", 0.1],
    ["0,10", 0.1],
    [".5", 0.5],
    ["$ 2", 2],
  ])("reads the price %j", (typed, price) => {
    expect(read({ pricePerRow: typed })).toMatchObject({ ok: true, settings: { pricePerRow: price } });
  });

  it("takes the price out when the field is emptied", () => {
    const priced = { ...KNOWN, pricePerRow: 0.1 };
    expect(readDraft({ ...draftOf(priced), pricePerRow: " " })).toEqual({
      ok: true,
      settings: KNOWN,
    });
  });

  it.each([0.1, 0.125, 3, 1_000])("reads back the price %d as it is shown", (pricePerRow) => {
    const priced = { ...KNOWN, pricePerRow };
    expect(readDraft(draftOf(priced))).toEqual({ ok: true, settings: priced });
  });
});
