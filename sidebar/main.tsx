import { render } from "preact";
import { createCall, type ScriptRunner } from "./bridge.ts";
import { copyText } from "./copy-text.ts";
import type { Focus } from "./model/event.ts";
import { startRuntime } from "./runtime.ts";
import { App } from "./views/app.tsx";

/** What Apps Script puts into the page (https://developers.google.com/apps-script/guides/html/reference/run). */
declare const google: { script: { run: ScriptRunner } };

const FOCUS: Record<Focus["target"], string> = {
  heading: "h1[tabindex='-1']",
  "api-key": "#api-key",
  problem: "[role='alert'][tabindex='-1']",
  question: ".question",
  start: "footer button.main",
  "wrong-field": "[aria-invalid='true']",
  workflow: "#workflow",
  "workflow-search": "#workflow-search",
};

const root = document.getElementById("sidebar");
if (root === null) throw new Error("The page has no #sidebar");

const send = startRuntime({
  call: createCall(google.script.run),
  draw: (state, report) => render(<App state={state} send={report} />, root),
  focus: (target) => document.querySelector<HTMLElement>(FOCUS[target])?.focus(),
  copy: copyText,
  now: () => Date.now(),
  locale: navigator.language,
});

window.addEventListener("focus", () => send({ type: "focused" }));
setInterval(() => send({ type: "clock-ticked", now: Date.now() }), 1000);
send({ type: "opened" });
