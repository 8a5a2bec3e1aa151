import type { Background, RunView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import { type BackgroundOutlook, backgroundOutlook } from "../model/background.ts";
import { clockTime } from "./times.ts";

interface Props {
  background: Background;
  run: RunView;
  now: number;
}

/** Whether the sidebar may be closed, and what is then known about the next look. */
export function BackgroundNote({ background, run, now }: Props) {
  const outlook = backgroundOutlook(background, Date.parse(run.startedAt), now);
  if (outlook.kind === "none" || outlook.kind === "silent" || outlook.kind === "late") {
    return <div class="note warning">{words(outlook, now)}</div>;
  }
  return (
    <div class="note">
      <strong>{run.cancelling ? text.background.closeStopping : text.background.close}</strong>{" "}
      {words(outlook, now)}
    </div>
  );
}

function words(outlook: BackgroundOutlook, now: number): string {
  const { background } = text;
  switch (outlook.kind) {
    case "none":
      return background.none;
    case "waiting":
      return background.every(outlook.everyMinutes);
    case "silent":
      return background.silent(outlook.everyMinutes);
    case "late":
      return background.late(clockTime(outlook.lastAt, now));
    case "looked":
      return background.looked(clockTime(outlook.lastAt, now), clockTime(outlook.nextAt, now));
  }
}
