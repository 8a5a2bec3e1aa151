import type { Call } from "./bridge.ts";
import type { After, Answered, Ask, AskedMethod, Effect, Focus, SidebarEvent } from "./model/event.ts";
import { initialState, type State } from "./model/state.ts";
import { update } from "./model/update.ts";
import type { Part } from "./part.ts";

/** How views report what the person did. */
export type Send = (event: SidebarEvent) => void;

/** What the running sidebar needs from the page around it. */
export interface Outside {
  call: Call;
  /** Must be done when it returns, because the focus moves right after it. */
  draw(state: State, send: Send): void;
  focus(target: Focus["target"]): void;
  /** Puts text into the clipboard, and says whether that was allowed; never rejects. */
  copy(text: string): Promise<boolean>;
  /** Null when it does not run. */
  loadPart(script: string): Part | null;
  /** Epoch ms. */
  now(): number;
  /** The browser's, as BCP 47. */
  locale: string;
}

/** Runs the model: draws each new state, then does what the model asked for. */
export function startRuntime(outside: Outside): Send {
  let state = initialState(outside.now(), outside.locale);
  const timers = new Map<After["key"], ReturnType<typeof setTimeout>>();

  const send: Send = (event) => {
    const next = update(state, event);
    const changed = next.state !== state;
    state = next.state;
    if (changed) outside.draw(state, send);
    for (const effect of next.effects) perform(effect);
  };

  const perform = (effect: Effect): void => {
    if (effect.kind === "ask") void askServer(effect);
    else if (effect.kind === "after") setTimer(effect);
    else if (effect.kind === "focus") outside.focus(effect.target);
    else if (effect.kind === "load") send({ type: "part-loaded", part: outside.loadPart(effect.script) });
    else void outside.copy(effect.text).then((ok) => send({ type: "copied", ok }));
  };

  const askServer = async <M extends AskedMethod>({ method, params }: Ask<M>): Promise<void> => {
    const answer = await outside.call(method, params);
    const answered: Answered<M> = { type: "answered", method, params, answer };
    // One member of the union for each method; the compiler cannot see through the type parameter.
    send(answered as Answered);
  };

  const setTimer = ({ key, ms, event }: After): void => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => send(event), ms),
    );
  };

  outside.draw(state, send);
  return send;
}
