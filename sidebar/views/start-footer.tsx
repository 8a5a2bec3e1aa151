import { useWords } from "../language/use-words.ts";
import { startOffer } from "../model/start-offer.ts";
import type { StartState } from "../model/state.ts";
import type { Send } from "../runtime.ts";
import type { ViewProps } from "./app.tsx";
import { Notices, Problem } from "./problem.tsx";
import { Question } from "./question.tsx";
import { StartDoubt } from "./start-doubt.tsx";

/** How many rows "Try first" sends. */
const TRY_ROWS = 3;

/** The buttons that cost money: each says how many rows it sends, and a blocked one says why. */
export function StartFooter({ state, send }: ViewProps) {
  const { text, say } = useWords();
  const { start } = state;
  const price = state.settings.known?.pricePerRow;
  if (start.status === "doubt") return <StartDoubt start={start} send={send} />;
  if (start.status === "confirming") return <CapQuestion start={start} price={price} send={send} />;
  const offer = startOffer(state);
  const starting = start.status === "starting" || start.status === "checking";
  const blocked = starting || !offer.ready ? "true" : undefined;
  const press = (limit: number) => send({ type: "start-pressed", limit });
  return (
    <footer>
      {start.status === "refused" && <Problem problem={start.problem} />}
      {offer.ready && <Notices notices={offer.asks} />}
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
              ? say(text.start.enrich, { rows: offer.toSend })
              : text.start.enrichNothing}
        </button>
        {offer.ready && offer.toSend > TRY_ROWS && (
          <button type="button" class="second" aria-disabled={blocked} onClick={() => press(TRY_ROWS)}>
            {say(text.start.tryFirst, { rows: TRY_ROWS })}
          </button>
        )}
      </div>
      <div class="soft" id="start-note">
        {offer.ready ? text.start.goesTo[state.output.kind] : offer.reason}
      </div>
    </footer>
  );
}

interface QuestionProps {
  start: Extract<StartState, { status: "confirming" }>;
  price: number | undefined;
  send: Send;
}

/** Stands where the buttons were, so that the second press cannot be the same as the first. */
function CapQuestion({ start, price, send }: QuestionProps) {
  const words = useWords();
  const { text, say, money } = words;
  const { rows, asks } = start;
  return (
    <footer>
      <Question
        title={say(text.start.sendAsk, { rows: rows })}
        yes={say(text.start.sendYes, { rows: rows })}
        no={text.start.sendNo}
        onYes={() => send({ type: "start-confirmed" })}
        onNo={() => send({ type: "start-declined" })}
      >
        {asks.map((ask) => (
          <p key={ask.code}>{words.notice(ask)}</p>
        ))}
        {price !== undefined && (
          <p>{say(text.start.price, { total: money(rows * price), each: money(price, 4) })}</p>
        )}
        <p class="soft">{text.start.limits}</p>
      </Question>
    </footer>
  );
}
