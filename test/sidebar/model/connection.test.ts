import { describe, expect, it } from "vitest";
import { anOpening } from "../builders.ts";
import { ok, refusal } from "../scripted-server.ts";
import { mapped, Play } from "./play.ts";

const NO_KEY = { connected: false, keyHint: "" };
const disconnected = () =>
  new Play().send({ type: "opened" }).answer("opening.read", ok(anOpening({ connection: NO_KEY })));
const reconnecting = () => mapped().send({ type: "key-submitted", apiKey: "new-key" });

describe("connecting", () => {
  it("asks nothing of the server side for an empty key", () => {
    const play = disconnected().send({ type: "key-submitted", apiKey: "   " });
    expect(play.asked("connection.save")).toEqual([]);
    expect(play.state.connection.problem?.code).toBe("empty-key");
    expect(play.focused()).toEqual(["api-key"]);
  });

  it("shows why a key is refused and returns to the field", () => {
    const play = disconnected()
      .send({ type: "key-submitted", apiKey: "wrong" })
      .answer("connection.save", refusal("wrong-key", "Not accepted."));
    expect(play.state.connection).toMatchObject({ busy: null, known: { connected: false } });
    expect(play.state.connection.problem?.code).toBe("wrong-key");
    expect(play.focused()).toEqual(["api-key"]);
  });

  it("tries a key once, however often the button is pressed", () => {
    const play = disconnected()
      .send({ type: "key-submitted", apiKey: "key" })
      .send({ type: "key-submitted", apiKey: "key" });
    expect(play.asked("connection.save")).toHaveLength(1);
  });

  it("never keeps the key in its state", () => {
    const play = disconnected().send({ type: "key-submitted", apiKey: " secret-key " });
    expect(play.asked("connection.save")[0]?.params).toEqual({ apiKey: "secret-key" });
    expect(JSON.stringify(play.state)).not.toContain("secret-key");
  });

  it("goes on to rows and workflows as soon as the key is kept", () => {
    const nothing = refusal("no-selection", "Nothing.");
    const play = new Play()
      .send({ type: "opened" })
      .answer("opening.read", ok(anOpening({ connection: NO_KEY, selection: nothing })))
      .send({ type: "key-submitted", apiKey: "key" })
      .answer("connection.save", ok({ connected: true, keyHint: "-key" }));
    expect(play.asked("workflows.list")).toHaveLength(1);
    expect(play.asked("selection.read")).toHaveLength(1);
    expect(play.focused()).toEqual(["heading"]);
  });
});

describe("a connection that exists", () => {
  it("says so when it cannot be asked for, and asks again on demand", () => {
    const play = new Play()
      .send({ type: "opened" })
      .answer("opening.read", refusal("bridge-offline", "Lost."));
    expect(play.state.connection).toMatchObject({ known: null, problem: { code: "bridge-offline" } });
    expect(play.send({ type: "connection-wanted" }).asked("opening.read")).toHaveLength(2);
  });

  it("stays as it was when another key is refused", () => {
    const play = reconnecting().answer("connection.save", refusal("wrong-key", "Not accepted."));
    expect(play.state.connection.known).toEqual({ connected: true, keyHint: "9f3c" });
  });

  it("is forgotten only after a second press", () => {
    const play = mapped().send({ type: "forget-asked" }).send({ type: "forget-declined" });
    expect(play.asked("connection.forget")).toEqual([]);
    expect(play.state.connection.forgetAsked).toBe(false);
    expect(play.send({ type: "forget-confirmed" }).asked("connection.forget")).toHaveLength(1);
  });

  it("takes workflow, mapping and plan along when it is forgotten", () => {
    const play = mapped()
      .send({ type: "forget-confirmed" })
      .answer("connection.forget", ok({ connected: false, keyHint: "" }));
    expect(play.state.workflow.chosenId).toBeNull();
    expect(play.state.mapping.fields).toEqual([]);
    expect(play.state.plan).toEqual({ status: "none" });
  });

  it("is known to be gone when any answer says that there is no key", () => {
    const play = mapped().elapse("plan").answer("run.plan", refusal("no-key", "No key."));
    expect(play.state.connection.known?.connected).toBe(false);
  });
});
