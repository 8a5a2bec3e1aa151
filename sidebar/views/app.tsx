import { useWords, WordsContext } from "../language/use-words.ts";
import { wordsIn } from "../language/words.ts";
import type { State } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import { ConnectView } from "./connect-view.tsx";
import { EnrichView } from "./enrich-view.tsx";
import { ExplainedContext } from "./error-code.tsx";
import { LaterView } from "./later-view.tsx";
import { Nav } from "./nav.tsx";
import { Problem } from "./problem.tsx";
import { RunView } from "./run-view.tsx";
import { RunsView } from "./runs-view.tsx";
import { ScheduleView } from "./schedule-view.tsx";
import { TabsView } from "./tabs-view.tsx";

/** What every view gets: the whole state to draw from, and the way to report what the person does. */
export interface ViewProps {
  state: State;
  send: Send;
}

/** The page: navigation, one view, and the region that reads news out. */
export function App({ state, send }: ViewProps) {
  const words = wordsIn(state.language);
  return (
    <WordsContext.Provider value={words}>
      <ExplainedContext.Provider value={{ send, explained: state.explained }}>
        {state.language.sidebar !== null && <Nav state={state} send={send} />}
        {state.problem && (
          <div class="page-problem">
            <Problem problem={state.problem} />
            <button type="button" class="link" onClick={() => send({ type: "problem-dismissed" })}>
              {words.text.dismiss}
            </button>
          </div>
        )}
        <View state={state} send={send} />
        <div class="unseen" aria-live="polite">
          {state.announcement}
        </div>
      </ExplainedContext.Provider>
    </WordsContext.Provider>
  );
}

function View({ state, send }: ViewProps) {
  const { route } = state;
  if (route.view === "runs") return <RunsView state={state} send={send} />;
  if (route.view === "run") return <RunView state={state} send={send} runId={route.runId} />;
  if (route.view === "about") return <LaterView state={state} send={send} form="About" />;
  if (route.view === "clear") return <LaterView state={state} send={send} form="Clear" />;
  const { known } = state.connection;
  if (known === null) return <Opening state={state} send={send} />;
  if (!known.connected) return <ConnectView state={state} send={send} />;
  if (route.view === "tabs") return <TabsView state={state} send={send} />;
  if (route.view === "schedule") return <ScheduleView state={state} send={send} />;
  if (route.view === "settings") return <LaterView state={state} send={send} form="Settings" />;
  if (route.view === "builder") return <LaterView state={state} send={send} form="Builder" />;
  return <EnrichView state={state} send={send} />;
}

function Opening({ state, send }: ViewProps) {
  const { page } = useWords();
  const { problem } = state.connection;
  return (
    <main>
      <h1 tabIndex={-1} class={problem ? "unseen" : "soft"}>
        {page.loading}
      </h1>
      {problem && <Problem problem={problem} onRetry={() => send({ type: "connection-wanted" })} />}
    </main>
  );
}
