import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "../views/app.tsx";

/** The way out of a view that the settings lead to. */
export function BackToSettings({ send }: Pick<ViewProps, "send">) {
  const { text } = useWords();
  return (
    <div>
      <button type="button" onClick={() => send({ type: "went-to", route: { view: "settings" } })}>
        {text.about.back}
      </button>
    </div>
  );
}
