import type { Background, RunView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import { type BackgroundOutlook, backgroundOutlook } from "../model/background.ts";
import { clockTime } from "./times.ts";

interface Props {
  background: Background;
  run: RunView;
  now: number;
}

/** Whether the sidebar may be closed, and what is then known about the next look. */
export function BackgroundNote({ background, run, now }: Props) {
  const words = useWords();
  const { background: text } = words.text;
  const outlook = backgroundOutlook(background, Date.parse(run.startedAt), now);
  if (outlook.kind === "none" || outlook.kind === "silent" || outlook.kind === "late") {
    return <div class="note warning">{inWords(outlook, now, words)}</div>;
  }
  return (
    <div class="note">
      <strong>{run.cancelling ? text.closeStopping : text.close}</strong> {inWords(outlook, now, words)}
    </div>
  );
}

function inWords(outlook: BackgroundOutlook, now: number, words: Words): string {
  const { say } = words;
  const { background } = words.text;
  switch (outlook.kind) {
    case "none":
      return background.none;
    case "waiting":
      return say(background.every, { often: often(outlook.everyMinutes, words) });
    case "silent":
      return say(background.silent, { often: often(outlook.everyMinutes, words) });
    case "late":
      return say(background.late, { last: clockTime(outlook.lastAt, now, words) });
    case "looked":
      return say(background.looked, {
        last: clockTime(outlook.lastAt, now, words),
        next: clockTime(outlook.nextAt, now, words),
      });
  }
}

function often(minutes: number, { text, say }: Words): string {
  const { often } = text.background;
  return minutes === 60 ? often.hour : say(often.minutes, { minutes });
}
