import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";

/** The ways to what is seldom wanted. */
export function FileLinks({ send }: Pick<ViewProps, "send">) {
  const { text } = useWords();
  const link = (view: "about" | "clear") => (
    <div>
      <button type="button" class="link" onClick={() => send({ type: "went-to", route: { view } })}>
        {text[view].link}
      </button>
    </div>
  );
  return (
    <section class="stack">
      {link("about")}
      {link("clear")}
    </section>
  );
}
