import { text } from "../messages.ts";
import { startOffer } from "../model/start-offer.ts";
import type { ViewProps } from "./app.tsx";
import { Problem } from "./problem.tsx";
import { StartDoubt } from "./start-doubt.tsx";

/** How many rows "Try first" sends. */
const TRY_ROWS = 3;

/** The buttons that cost money: each says how many rows it sends, and a blocked one says why. */
export function StartFooter({ state, send }: ViewProps) {
  const { start } = state;
  if (start.status === "doubt") return <StartDoubt start={start} send={send} />;
  const offer = startOffer(state);
  const starting = start.status === "starting" || start.status === "checking";
  const blocked = starting || !offer.ready ? "true" : undefined;
  const press = (limit: number) => send({ type: "start-pressed", limit });
  return (
    <footer>
      {start.status === "refused" && <Problem problem={start.problem} />}
      <div class="buttons">
        <button
          type="button"
          class="main"
          aria-disabled={blocked}
          aria-describedby="start-note"
          onClick={() => offer.ready && press(offer.toSend)}
        >
          {starting
            ? text.start.starting
            : offer.ready
              ? text.start.enrich(offer.toSend)
              : text.start.enrichNothing}
        </button>
        {offer.ready && offer.toSend > TRY_ROWS && (
          <button type="button" class="second" aria-disabled={blocked} onClick={() => press(TRY_ROWS)}>
            {text.start.tryFirst(TRY_ROWS)}
          </button>
        )}
      </div>
      <div class="soft" id="start-note">
        {offer.ready ? text.start.newTab : offer.reason}
      </div>
    </footer>
  );
}
