import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { useWords } from "../language/use-words.ts";
import type { ExplainedState } from "../model/state.ts";
import type { ViewProps } from "./app.tsx";

/** Spares every view that can show an error from handing on what is needed to explain it. */
export const ExplainedContext = createContext<
  Pick<ViewProps, "send"> & Pick<ViewProps["state"], "explained">
>({ send: () => {}, explained: null });

/** The code to quote, and on request its entry in docs/errors.md, which is in English alone. */
export function ErrorCode({ code }: { code: string }) {
  const words = useWords();
  const { send, explained } = useContext(ExplainedContext);
  const quoted = words.say(words.page.code, { code });
  // Without words nothing else can be said, and the way to the server side is what failed.
  if (words.language.sidebar === null) return <div class="code">{quoted}</div>;
  const shown = explained?.code === code ? explained : null;
  return (
    <div class="code">
      {quoted}{" "}
      <button
        type="button"
        class="link"
        aria-expanded={shown !== null}
        onClick={() => send({ type: "explanation-toggled", code })}
      >
        {words.text.explained.ask}
      </button>
      {shown && <Explanation explained={shown} />}
    </div>
  );
}

function Explanation({ explained }: { explained: ExplainedState }) {
  const { page, text } = useWords();
  if (explained.status === "asked") return <p>{page.loading}</p>;
  if (explained.status !== "told") return <p>{text.explained[explained.status]}</p>;
  const { meaning, cost, advice } = explained.entry;
  return (
    <dl>
      <Line term={text.explained.meaning} text={meaning} />
      <Line term={text.explained.cost} text={cost} />
      <Line term={text.explained.advice} text={advice} />
    </dl>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd lang="en">{text}</dd>
    </>
  );
}
