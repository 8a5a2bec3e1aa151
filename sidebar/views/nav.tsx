import type { ComponentChildren } from "preact";
import { text } from "../messages.ts";
import { activeRuns } from "../model/runs.ts";
import type { Route } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";

/** The way between the views; the number of active runs stands in it, wherever one is. */
export function Nav({ state, send }: ViewProps) {
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
      {tab({ view: "enrich" }, view === "enrich", text.tabs.enrich)}
      {tab(
        { view: "runs" },
        view === "runs" || view === "run",
        <>
          {text.tabs.runs}
          {active > 0 && (
            <span class="badge">
              {active}
              <span class="unseen"> {text.tabs.runsActive}</span>
            </span>
          )}
        </>,
      )}
      {tab({ view: "connection" }, view === "connection", <Gear />, text.tabs.connection)}
    </nav>
  );
}

function Gear() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        d="M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM12 2.8v2.7M12 18.5v2.7M2.8 12h2.7M18.5 12h2.7M5.5 5.5l1.9 1.9M16.6 16.6l1.9 1.9M5.5 18.5l1.9-1.9M16.6 7.4l1.9-1.9"
      />
    </svg>
  );
}
