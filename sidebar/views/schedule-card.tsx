import type { Schedule, ScheduleFix, ScheduleHealth } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import type { ViewProps } from "./app.tsx";
import { ProblemText } from "./problem.tsx";
import { Question } from "./question.tsx";
import { cadenceName, lastOutcome } from "./schedule-words.ts";
import { clockTime } from "./times.ts";

interface Props extends ViewProps {
  schedule: Schedule;
}

/** One tab: how often, what the last refresh brought, when the next comes, under whose key, and what is in its way. */
export function ScheduleCard({ schedule, state, send }: Props) {
  const words = useWords();
  const { text } = words;
  const { id, target, refreshing, health, owner, paused } = schedule;
  const { busy, asked, nothingToSend } = state.schedules;
  return (
    <section class="card stack" aria-labelledby={`schedule-${id}`}>
      <div>
        <div class="row">
          <h2 class="strong cut" id={`schedule-${id}`}>
            {target.sheetName}
          </h2>
          <span class="soft">{cadenceName(schedule.cadence, words)}</span>
        </div>
        <div>{lastOutcome(schedule, state.now, words)}</div>
        <div class="soft">{nextLook(schedule, state.now, words)}</div>
      </div>
      {nothingToSend === id && <div class="note">{text.schedule.nothingToSend}</div>}
      {health.map((trouble) => (
        <Trouble key={trouble.code} trouble={trouble} schedule={schedule} send={send} />
      ))}
      {asked === id ? (
        <Question
          title={text.schedule.removeAsk}
          yes={text.schedule.removeYes}
          no={text.schedule.removeNo}
          danger
          onYes={() => send({ type: "schedule-pressed", id, act: "remove" })}
          onNo={() => send({ type: "schedule-removal-declined" })}
        >
          <p>{text.schedule.removeExplain}</p>
        </Question>
      ) : (
        <div class="buttons tight">
          {refreshing ? (
            <button
              type="button"
              onClick={() => send({ type: "went-to", route: { view: "run", runId: refreshing.runId } })}
            >
              {text.schedule.refreshing}
            </button>
          ) : (
            <Act act="refresh" id={id} busy={busy} send={send}>
              {busy?.id === id && busy.act === "refresh"
                ? text.schedule.refreshStarting
                : text.schedule.refresh}
            </Act>
          )}
          {owner.me ? (
            <>
              <button type="button" onClick={() => send({ type: "schedule-opened", id })}>
                {text.schedule.edit}
              </button>
              <Act act={paused ? "resume" : "pause"} id={id} busy={busy} send={send}>
                {paused ? text.schedule.resume : text.schedule.pause}
              </Act>
            </>
          ) : (
            <Act act="take-over" id={id} busy={busy} send={send}>
              {text.schedule.takeOver}
            </Act>
          )}
          <button type="button" class="link" onClick={() => send({ type: "schedule-removal-asked", id })}>
            {text.schedule.remove}
          </button>
        </div>
      )}
    </section>
  );
}

interface ActProps {
  act: "refresh" | "pause" | "resume" | "take-over";
  id: string;
  busy: ViewProps["state"]["schedules"]["busy"];
  send: ViewProps["send"];
  children: string;
}

function Act({ act, id, busy, send, children }: ActProps) {
  return (
    <button
      type="button"
      aria-disabled={busy === null ? undefined : "true"}
      onClick={() => send({ type: "schedule-pressed", id, act })}
    >
      {children}
    </button>
  );
}

interface TroubleProps {
  trouble: ScheduleHealth;
  schedule: Schedule;
  send: ViewProps["send"];
}

/** Why nothing is spent, and the one press that mends it where there is one. */
function Trouble({ trouble, schedule: { id }, send }: TroubleProps) {
  const { text } = useWords();
  const mend = () => {
    if (trouble.fix === "reconnect") send({ type: "went-to", route: { view: "settings" } });
    else if (trouble.fix === "resume") send({ type: "schedule-pressed", id, act: "resume" });
    else if (trouble.fix === "take-over") send({ type: "schedule-pressed", id, act: "take-over" });
    else send({ type: "schedule-opened", id });
  };
  return (
    <div class="note warning guidance">
      <div>
        <ProblemText problem={trouble} />
      </div>
      {trouble.fix && MENDED_HERE.includes(trouble.fix) && (
        <button type="button" onClick={mend}>
          {text.schedule.fixes[trouble.fix]}
        </button>
      )}
    </div>
  );
}

/** Room in the file and a trigger that is late are mended elsewhere, or by having opened the sidebar. */
const MENDED_HERE: readonly ScheduleFix[] = [
  "reconnect",
  "pick-workflow",
  "pick-source",
  "pick-target",
  "remap",
  "raise-cap",
  "resume",
  "take-over",
  "mend-mail",
];

function nextLook({ paused, nextAt, owner }: Schedule, now: number, words: Words): string {
  const { text, say } = words;
  const theirs = owner.label
    ? say(text.schedule.theirs, { owner: owner.label })
    : text.schedule.theirsUnnamed;
  const whose = owner.me ? text.schedule.mine : theirs;
  if (paused) return `${text.schedule.paused} ${whose}`;
  if (nextAt === undefined) return whose;
  const at = Date.parse(nextAt);
  const next =
    at <= now ? text.schedule.nextSoon : say(text.schedule.next, { at: clockTime(at, now, words) });
  return `${next} ${whose}`;
}
