import type { RunStatus } from "../../src/protocol.ts";

/** A sign besides the word for the status, never instead of it. */
export function StatusMark({ status }: { status: RunStatus }) {
  const [sign, tone] =
    status === "done"
      ? ["✓", "ok"]
      : status === "failed"
        ? ["✕", "bad"]
        : status === "cancelled"
          ? ["–", "soft"]
          : ["●", "blue"];
  return (
    <span class={`mark ${tone}`} aria-hidden="true">
      {sign}
    </span>
  );
}
