import type { ViewProps } from "../../views/app.tsx";
import { Problem } from "../../views/problem.tsx";
import { useBuilderWords } from "../use-builder-words.ts";
import { ChoosingView } from "./choosing-view.tsx";
import { EditingView } from "./editing-view.tsx";
import { PictureView } from "./picture-view.tsx";

/** The builder at whatever it has got to. */
export function View({ state, send }: ViewProps) {
  const { texts } = useBuilderWords();
  const { edited } = state.builder;
  if (edited?.stage === "editing") return <EditingView edited={edited} state={state} send={send} />;
  if (edited?.stage === "picture") return <PictureView edited={edited} send={send} />;
  if (edited?.stage === "choosing") return <ChoosingView edited={edited} send={send} />;
  if (edited === null) return <main />;
  const { workflowId, copy, problem } = edited;
  const again = () => send({ type: "builder-wanted", on: { kind: copy ? "copy" : "change", workflowId } });
  return (
    <main>
      <h1 tabIndex={-1} class={problem ? "unseen" : "soft"}>
        {texts.reading}
      </h1>
      {problem && <Problem problem={problem} onRetry={again} />}
    </main>
  );
}
