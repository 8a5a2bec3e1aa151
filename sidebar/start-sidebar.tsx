import { render } from "preact";
import { createCall, type ScriptRunner } from "./bridge.ts";
import { copyText } from "./copy-text.ts";
import type { Focus } from "./model/event.ts";
import { loadPart } from "./part.ts";
import { type Send, startRuntime } from "./runtime.ts";
import { SHARED } from "./shared.ts";
import { App } from "./views/app.tsx";

const FOCUS: Record<Focus["target"], string> = {
  heading: "h1[tabindex='-1']",
  "api-key": "#api-key",
  problem: "[role='alert'][tabindex='-1']",
  question: ".question",
  start: "footer button.main",
  "wrong-field": "[aria-invalid='true'], .card.wrong [aria-expanded]",
  workflow: "#workflow",
  held: "[data-held]",
  add: ".add",
  "open-card": "article [aria-expanded='true']",
  "workflow-search": "#workflow-search",
};

function focus(target: Focus["target"]): void {
  document.querySelector<HTMLElement>(FOCUS[target])?.focus();
}

/** Brings the page to life over the way to the server side; events may also be sent from outside. */
export function startSidebar(root: HTMLElement, runner: ScriptRunner): Send {
  const send = startRuntime({
    call: createCall(runner),
    draw: (state, report) => {
      document.documentElement.lang = state.language.locale;
      const held = document.activeElement;
      render(<App state={state} send={report} />, root);
      // What had the focus may have gone with what it was for; a keyboard would begin at the top of the page.
      if (held && !held.isConnected && document.hasFocus()) focus("heading");
    },
    focus,
    copy: copyText,
    loadPart: (script) => loadPart(script, SHARED),
    now: () => Date.now(),
    locale: navigator.language,
  });
  window.addEventListener("focus", () => send({ type: "focused" }));
  setInterval(() => send({ type: "clock-ticked", now: Date.now() }), 1000);
  send({ type: "opened" });
  return send;
}
