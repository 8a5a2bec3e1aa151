import { useWords } from "../language/use-words.ts";
import { isUntried } from "../model/builder.ts";
import { startOffer } from "../model/start-offer.ts";
import type { StartState } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";
import { Notices, Problem } from "./problem.tsx";
import { SendQuestion } from "./send-question.tsx";
import { StartDoubt } from "./start-doubt.tsx";

/** How many rows "Try first" sends. */
const TRY_ROWS = 3;

/** The buttons that cost money: each says how many rows it sends, and a blocked one says why. */
export function StartFooter({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const { start } = state;
  if (start.status === "doubt") return <StartDoubt start={start} send={send} />;
  if (start.status === "confirming") return <CapQuestion start={start} state={state} send={send} />;
  const offer = startOffer(state);
  const starting = start.status === "starting" || start.status === "checking";
  const blocked = starting || !offer.ready ? "true" : undefined;
  const canTry = offer.ready && offer.toSend > TRY_ROWS;
  // Nobody knows yet whether a workflow that was just made does what it is meant to.
  const tryFirst = canTry && isUntried(state);
  const press = (limit: number) => send({ type: "start-pressed", limit });
  const enrichAll = (
    <button
      key="all"
      type="button"
      class={tryFirst ? "second" : "main"}
      aria-disabled={blocked}
      aria-describedby="start-note"
      onClick={() => offer.ready && press(offer.toSend)}
    >
      {starting
        ? text.start.starting
        : offer.ready
          ? say(text.start.enrich, { rows: offer.toSend })
          : text.start.enrichNothing}
    </button>
  );
  const tryFew = canTry && (
    <button
      key="few"
      type="button"
      class={tryFirst ? "main" : "second"}
      aria-disabled={blocked}
      onClick={() => press(TRY_ROWS)}
    >
      {say(text.start.tryFirst, { rows: TRY_ROWS })}
    </button>
  );
  return (
    <footer>
      {start.status === "refused" && <Problem problem={start.problem} />}
      {offer.ready && <Notices notices={offer.asks} />}
      <div class="buttons">{tryFirst ? [tryFew, enrichAll] : [enrichAll, tryFew]}</div>
      <div class="soft" id="start-note">
        {offer.ready ? text.start.goesTo[state.output.kind] : offer.reason}
      </div>
    </footer>
  );
}

interface QuestionProps extends ViewProps {
  start: Extract<StartState, { status: "confirming" }>;
}

/** Stands where the buttons were, so that the second press cannot be the same as the first. */
function CapQuestion({ start, state, send }: QuestionProps) {
  const { notice } = useWords();
  return (
    <footer>
      <SendQuestion rows={start.rows} of="start" state={state} send={send}>
        {start.asks.map((ask) => (
          <p key={ask.code}>{notice(ask)}</p>
        ))}
      </SendQuestion>
    </footer>
  );
}
