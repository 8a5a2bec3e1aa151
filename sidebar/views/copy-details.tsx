import type { RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "./app.tsx";

/** Lines to hand to support; shown when the browser does not let them be copied. */
export function CopyDetails({ run, state, send }: ViewProps & { run: RunView }) {
  const { text } = useWords();
  const details = state.details?.runId === run.id ? state.details : null;
  return (
    <div>
      <button type="button" class="link" onClick={() => send({ type: "details-wanted", runId: run.id })}>
        {details?.status === "copied" ? text.copied : text.copy}
      </button>
      {details?.status === "refused" && (
        <label class="lines">
          {text.copyBy}
          <textarea
            readOnly
            rows={6}
            value={details.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </div>
  );
}
