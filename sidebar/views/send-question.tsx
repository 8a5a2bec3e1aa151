import type { ComponentChildren } from "preact";
import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";
import { Question } from "./question.tsx";

interface Props extends ViewProps {
  rows: number;
  /** What is answered. */
  of: "start" | "action";
  /** The yes was pressed, and its answer is awaited. */
  sent?: boolean;
  /** Why it is asked. */
  children: ComponentChildren;
}

/** Whatever sends rows asks in the same way when their number must be agreed to. */
export function SendQuestion({ rows, of, sent, children, state, send }: Props) {
  const { text, say, money } = useWords();
  const price = state.settings.known?.pricePerRow;
  return (
    <Question
      title={say(text.start.sendAsk, { rows })}
      yes={say(text.start.sendYes, { rows })}
      no={text.start.sendNo}
      sending={sent ? text.retry.sent : undefined}
      onYes={() => send({ type: `${of}-confirmed` })}
      onNo={() => send({ type: `${of}-declined` })}
    >
      {children}
      {price !== undefined && (
        <p>{say(text.start.price, { total: money(rows * price), each: money(price, 4) })}</p>
      )}
      <p class="soft">{text.start.limits}</p>
    </Question>
  );
}
