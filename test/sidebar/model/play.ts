import type { Answered, Ask, AskedMethod, Effect, SidebarEvent } from "../../../sidebar/model/event.ts";
import { initialState, type State } from "../../../sidebar/model/state.ts";
import { update } from "../../../sidebar/model/update.ts";
import type { Answer, Value } from "../../../src/protocol.ts";
import { aDescription, anOpening, aPlan, EMAILS, NEWS } from "../builders.ts";
import { ok } from "../scripted-server.ts";

/** Plays the outside of the model by hand: sends events, sees the effects, and answers questions in any order. */
export class Play {
  state: State;
  readonly effects: Effect[] = [];

  /** `now` in epoch ms. */
  constructor(now = 0) {
    this.state = initialState(now, "en-GB");
  }

  send(event: SidebarEvent): this {
    const next = update(this.state, event);
    this.state = next.state;
    this.effects.push(...next.effects);
    return this;
  }

  /** Answers the newest question of a method; `back` answers an older one. */
  answer<M extends AskedMethod>(method: M, answer: Answer<Value<M>>, back = 0): this {
    const question = this.asked(method)[this.asked(method).length - 1 - back];
    if (question === undefined) throw new Error(`${method} was not asked`);
    // The question was found by the method, so its params and the answer belong together.
    return this.send({ type: "answered", method, params: question.params, answer } as Answered);
  }

  asked<M extends AskedMethod>(method: M): Ask<M>[] {
    const questions = this.effects.filter((effect) => effect.kind === "ask");
    // Filtered by the very method that the type is about.
    return questions.filter((question) => question.method === method) as Ask<M>[];
  }

  /** The wait of the newest timer of a kind in ms. */
  wait(key: "plan" | "poll" | "preview" | "draft"): number | undefined {
    return this.timers(key).pop()?.ms;
  }

  /** Lets the newest timer of a kind go off. */
  elapse(key: "plan" | "poll" | "preview" | "draft"): this {
    const timer = this.timers(key).pop();
    if (timer === undefined) throw new Error(`No timer for ${key}`);
    return this.send(timer.event);
  }

  timers(key: "plan" | "poll" | "preview" | "draft") {
    return this.effects.filter((effect) => effect.kind === "after").filter((timer) => timer.key === key);
  }

  focused(): string[] {
    return this.effects.flatMap((effect) => (effect.kind === "focus" ? [effect.target] : []));
  }
}

/** Connected, with fifty leads selected and two workflows to choose from. */
export function atHome(): Play {
  return new Play()
    .send({ type: "opened" })
    .answer("opening.read", ok(anOpening()))
    .answer("workflows.list", ok({ workflows: [EMAILS, NEWS] }));
}

/** With a workflow chosen and its fields mapped; rows are not counted yet. */
export function mapped(): Play {
  return atHome()
    .send({ type: "workflow-chosen", workflowId: EMAILS.id })
    .answer("workflows.describe", ok(aDescription()));
}

/** With a plan of so many rows to send, ready to start. */
export function planned(toSend = 41): Play {
  return mapped()
    .elapse("plan")
    .answer("run.plan", ok(aPlan({ hidden: 3, toSend })));
}
