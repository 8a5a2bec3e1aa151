import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/protocol.ts";
import { aProposal, aRun, aSchedule } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { atHome, mapped, type Play } from "./play.ts";

const THEIRS = aSchedule({ id: "schedule-2", owner: { me: false, label: "Bo" } });
const listed = (play: Play = atHome()) =>
  play
    .send({ type: "went-to", route: { view: "tabs" } })
    .answer("schedule.list", ok({ schedules: [aSchedule(), THEIRS], damaged: ["broken"] }));
const proposed = (play: Play = listed()) =>
  play.send({ type: "schedule-proposed", runId: "run-1" }).answer("schedule.draft", ok(aProposal()));

describe("the list of tabs that refresh themselves", () => {
  it("says why it cannot be read", () => {
    const play = atHome()
      .send({ type: "went-to", route: { view: "tabs" } })
      .answer("schedule.list", refusal("bridge-offline", "Lost."));
    expect(play.state.schedules).toMatchObject({ list: null, problem: { code: "bridge-offline" } });
  });

  it("refreshes once, however often the button is pressed, and opens the run", () => {
    const play = listed()
      .send({ type: "schedule-pressed", id: "schedule-1", act: "refresh" })
      .send({ type: "schedule-pressed", id: "schedule-1", act: "refresh" });
    expect(play.asked("schedule.refreshNow").map(({ params }) => params)).toEqual([{ id: "schedule-1" }]);
    play.answer("schedule.refreshNow", ok(aRun({ id: "run-9" })));
    expect(play.state.route).toEqual({ view: "run", runId: "run-9" });
    expect(play.state.schedules.busy).toBeNull();
  });

  it("looks at the runs when the answer to a refresh got lost, since it may have begun", () => {
    const play = listed()
      .send({ type: "schedule-pressed", id: "schedule-1", act: "refresh" })
      .answer("schedule.refreshNow", refusal("bridge-offline", "Lost."));
    expect(play.state.problem?.code).toBe("bridge-offline");
    expect(play.asked("run.list")).toHaveLength(1);
    expect(play.state.schedules.busy).toBeNull();
  });

  it("tells with the schedule, and as no failure, that no row was left to send", () => {
    const play = listed()
      .send({ type: "schedule-pressed", id: "schedule-1", act: "refresh" })
      .answer("schedule.refreshNow", refusal("nothing-to-send", "None is to be sent."));
    expect(play.state).toMatchObject({
      problem: null,
      announcement:
        "No row is left to send: each was sent before, or a skip rule leaves it out. Nothing was spent.",
      schedules: { busy: null, nothingToSend: "schedule-1" },
    });
    expect(play.asked("schedule.list")).toHaveLength(2);
    play.send({ type: "schedule-pressed", id: "schedule-2", act: "refresh" });
    expect(play.state.schedules.nothingToSend).toBeNull();
  });

  it.each<[string, (play: Play) => Play]>([
    ["another view was looked at", (play) => play.send({ type: "went-to", route: { view: "tabs" } })],
    [
      "the schedule was changed",
      (play) =>
        play
          .send({ type: "schedule-opened", id: "schedule-1" })
          .send({ type: "schedule-submitted" })
          .answer("schedule.save", ok({ schedule: aSchedule() })),
    ],
  ])("says no more that no row was left to send once %s", (_, leave) => {
    const play = listed()
      .send({ type: "schedule-pressed", id: "schedule-1", act: "refresh" })
      .answer("schedule.refreshNow", refusal("nothing-to-send", "None is to be sent."));
    expect(leave(play).state.schedules.nothingToSend).toBeNull();
  });

  it("pauses and resumes without changing anything else", () => {
    const play = listed().send({ type: "schedule-pressed", id: "schedule-1", act: "pause" });
    expect(play.asked("schedule.save")[0]?.params).toMatchObject({
      schedule: { id: "schedule-1", paused: true, cadence: { every: "day", atHour: 6 } },
    });
    play.answer("schedule.save", ok({ schedule: aSchedule({ paused: true }) }));
    expect(play.state.schedules.list?.[0]?.paused).toBe(true);
    expect(play.state.route).toEqual({ view: "tabs" });
  });

  it("takes over a colleague's", () => {
    const mine = { ...THEIRS, owner: { me: true, label: "Ada" } };
    const play = listed()
      .send({ type: "schedule-pressed", id: THEIRS.id, act: "take-over" })
      .answer("schedule.takeOver", ok({ schedule: mine }));
    expect(play.state.schedules.list?.map(({ owner }) => owner.me)).toEqual([true, true]);
  });

  it("removes one only after it was asked about", () => {
    const play = listed().send({ type: "schedule-removal-asked", id: "schedule-1" });
    expect(play.asked("schedule.remove")).toEqual([]);
    expect(play.focused().pop()).toBe("question");
    play
      .send({ type: "schedule-pressed", id: "schedule-1", act: "remove" })
      .answer("schedule.remove", ok({}));
    expect(play.state.schedules).toMatchObject({ asked: null, list: [{ id: THEIRS.id }] });
  });

  it("removes a damaged one", () => {
    const play = listed()
      .send({ type: "schedule-pressed", id: "broken", act: "remove" })
      .answer("schedule.remove", ok({}));
    expect(play.state.schedules).toMatchObject({ damaged: [], list: [{}, {}] });
  });
});

describe("a new schedule", () => {
  it("is proposed for the tab of a run, and saved once", () => {
    const play = proposed()
      .send({ type: "schedule-typed", change: { every: "week", dayOfWeek: 5 } })
      .send({ type: "schedule-submitted" })
      .send({ type: "schedule-submitted" });
    expect(play.asked("schedule.draft").map(({ params }) => params)).toEqual([{ runId: "run-1" }]);
    expect(play.asked("schedule.save").map(({ params }) => params)).toMatchObject([
      { schedule: { cadence: { every: "week", dayOfWeek: 5, atHour: 6 }, target: { sheetId: 9 } } },
    ]);
    play.answer("schedule.save", ok({ schedule: aSchedule({ id: "new" }) }));
    expect(play.state.route).toEqual({ view: "tabs" });
    expect(play.state.schedules.list?.map(({ id }) => id)).toEqual(["schedule-1", "schedule-2", "new"]);
  });

  it("is not saved while something is wrong with it", () => {
    const play = proposed()
      .send({ type: "schedule-typed", change: { email: "ada" } })
      .send({ type: "schedule-submitted" });
    expect(play.asked("schedule.save")).toEqual([]);
    expect(play.state.edited?.checked).toBe(true);
    expect(play.focused().pop()).toBe("wrong-field");
  });

  it("keeps what was typed when it could not be saved", () => {
    const play = proposed()
      .send({ type: "schedule-typed", change: { perDay: "70" } })
      .send({ type: "schedule-submitted" })
      .answer("schedule.save", refusal("busy", "Another run is being saved."));
    expect(play.state.edited).toMatchObject({
      saving: false,
      form: { perDay: "70" },
      problem: { code: "busy" },
    });
  });

  it("says so when the tab is none that can be refreshed", () => {
    const play = listed()
      .send({ type: "schedule-proposed" })
      .answer("schedule.draft", refusal("not-a-results-tab", "The add-on did not write this tab."));
    expect(play.state.schedules.problem?.code).toBe("not-a-results-tab");
    expect(play.state.edited).toBeNull();
  });

  it("turns into the one the tab has already", () => {
    const play = listed()
      .send({ type: "schedule-proposed" })
      .answer("schedule.draft", ok({ ...aProposal(), schedule: aSchedule() }));
    expect(play.state.edited?.draft.id).toBe("schedule-1");
  });

  it("takes rows, workflow and columns as they are chosen for a run", () => {
    const play = proposed(listed(mapped())).send({ type: "schedule-choices-taken" });
    expect(play.state.edited?.draft.fields.map(({ name }) => name)).toEqual([
      "full_name",
      "company",
      "title",
    ]);
  });

  it("is dropped when its proposal comes after the person has gone on", () => {
    const play = listed()
      .send({ type: "schedule-proposed" })
      .send({ type: "went-to", route: { view: "runs" } })
      .answer("schedule.draft", ok(aProposal()));
    expect(play.state.edited).toBeNull();
  });
});

describe("a tab that is refreshed once", () => {
  const NOW = {
    type: "action-pressed",
    runId: "",
    action: { kind: "refresh", confirmedRows: null },
  } as const;
  const needsYes: Answer<never> = {
    ok: false,
    error: { code: "not-confirmed", message: "2 rows are new. Nothing was sent.", confirmRows: 2 },
  };
  const params = (play: Play) => play.asked("tab.refresh").map((asked) => asked.params);

  it("says in its place why it was not refreshed, and can be tried again", () => {
    const play = proposed().send(NOW).answer("tab.refresh", refusal("nothing-to-send", "Nothing is new."));
    expect(play.state.action).toMatchObject({ status: "refused", problem: { code: "nothing-to-send" } });
    expect(play.focused().pop()).toBe("problem");
    expect(params(play.send(NOW))).toHaveLength(2);
  });

  it("sends only the number of rows that was agreed to, and once", () => {
    const play = proposed().send(NOW).send(NOW).answer("tab.refresh", needsYes);
    expect(params(play)).toEqual([{ sheetId: 9 }]);
    expect(play.focused().pop()).toBe("question");
    play.send({ type: "action-confirmed" }).send({ type: "action-confirmed" });
    expect(params(play).slice(1)).toEqual([{ sheetId: 9, confirmedRows: 2 }]);
    play.answer("tab.refresh", ok(aRun({ id: "run-9" })));
    expect(play.state.route).toEqual({ view: "run", runId: "run-9" });
  });

  it("takes no for an answer", () => {
    const play = proposed().send(NOW).answer("tab.refresh", needsYes).send({ type: "action-declined" });
    expect(play.send({ type: "action-confirmed" }).asked("tab.refresh")).toHaveLength(1);
  });

  it("looks at the list of runs when the answer got lost, before anybody can press again", () => {
    const play = proposed().send(NOW).answer("tab.refresh", refusal("bridge-offline", "Lost."));
    expect(play.state.start.status).toBe("doubt");
    expect(play.asked("run.list")).toHaveLength(1);
    expect(params(play.send(NOW))).toHaveLength(1);
  });

  it("is asked about no more once its schedule was saved instead", () => {
    const play = proposed().send(NOW).answer("tab.refresh", needsYes);
    play.send({ type: "schedule-submitted" }).answer("schedule.save", ok({ schedule: aSchedule() }));
    expect(play.state.action).toBeNull();
  });
});
