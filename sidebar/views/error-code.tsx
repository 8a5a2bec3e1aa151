import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";

/** Spares every view that can show an error from handing on what is needed to explain it. */
export const ExplainedContext = createContext<
  Pick<ViewProps, "send"> & Pick<ViewProps["state"], "explained">
>({ send: () => {}, explained: null });

/** The code to quote, and on request its entry in docs/errors.md, which is in English alone. */
export function ErrorCode({ code }: { code: string }) {
  const { page, text, language, say } = useWords();
  const { send, explained } = useContext(ExplainedContext);
  const quoted = say(page.code, { code });
  // Without words nothing else can be said, and the way to the server side is what failed.
  if (language.sidebar === null) return <div class="code">{quoted}</div>;
  const shown = explained?.code === code ? explained : null;
  const { meaning, cost, advice } = text.explained;
  return (
    <div class="code">
      {quoted}{" "}
      <button
        type="button"
        class="link"
        aria-expanded={shown !== null}
        onClick={() => send({ type: "explanation-toggled", code })}
      >
        {text.explained.ask}
      </button>
      {shown?.entry && (
        <dl>
          <Line term={meaning} text={shown.entry.meaning} />
          <Line term={cost} text={shown.entry.cost} />
          <Line term={advice} text={shown.entry.advice} />
        </dl>
      )}
      {shown?.missing && <p>{text.explained.missing}</p>}
    </div>
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
