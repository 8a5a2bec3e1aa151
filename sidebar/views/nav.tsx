import type { ComponentChildren } from "preact";
import { useWords } from "../language/use-words.ts";
import { activeRuns } from "../model/runs.ts";
import type { Route } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";

/** The way between the views; the number of active runs stands in it, wherever one is. */
export function Nav({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const active = activeRuns(state).length;
  const { view } = state.route;
  const tab = (route: Route, current: boolean, content: ComponentChildren, name?: string) => (
    <button
      type="button"
      class={name === undefined ? "tab" : "tab gear"}
      aria-current={current ? "page" : undefined}
      aria-label={name}
      title={name}
      onClick={() => send({ type: "went-to", route })}
    >
      {content}
    </button>
  );
  return (
    <nav aria-label={text.tabs.label}>
      {tab({ view: "enrich" }, view === "enrich" || view === "builder", text.tabs.enrich)}
      {tab(
        { view: "runs" },
        view === "runs" || view === "run",
        <>
          {text.tabs.runs}
          {active > 0 && (
            <span class="badge">
              <span aria-hidden="true">{active}</span>
              <span class="unseen"> {say(text.tabs.runsActive, { active })}</span>
            </span>
          )}
        </>,
      )}
      {tab({ view: "tabs" }, view === "tabs" || view === "schedule", text.tabs.tabs)}
      {tab({ view: "settings" }, ["settings", "about", "clear"].includes(view), <Gear />, text.tabs.settings)}
    </nav>
  );
}

function Gear() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="12" cy="12" r="9" stroke-width="3" stroke-dasharray="3.6 3.469" stroke-dashoffset="1.8" />
      <circle cx="12" cy="12" r="6.5" stroke-width="2.4" />
      <circle cx="12" cy="12" r="2.4" stroke-width="1.6" />
    </svg>
  );
}
