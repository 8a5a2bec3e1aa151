import { MAIL } from "../languages/en/mail.ts";
import { formatMessage } from "../languages/format-message.ts";
import { isWorking, type Run } from "../run/run.ts";
import { problemView } from "../run/run-view.ts";
import { changesOf, type RefreshChanges } from "./changes-of.ts";
import type { StoredSchedule } from "./schedule.ts";

/** Google refuses subjects of more than 250 characters, so names in it are cut. */
const LONGEST_IN_SUBJECT = 80;

const NO_CHANGES: RefreshChanges = { added: 0, changed: 0, kept: 0, gone: 0, byColumn: [] };

/**
 * The mail about the last refresh; what changed comes first. Holds counts, headers and names of tabs, never what is in a
 * cell.
 */
export function refreshMail(
  schedule: StoredSchedule,
  run: Run | undefined,
  link: string,
): { to: string; subject: string; body: string } {
  const changes = run && !isWorking(run) && run.status === "done" ? changesOf(run) : NO_CHANGES;
  const { outcome = "unchanged", problem } = schedule.last ?? {};
  const words = (text: string, facts: Record<string, string | number> = {}) =>
    formatMessage("en-US", text, facts);
  const tab = oneLine(schedule.target.sheetName);
  const failure = problem ? problemView(problem) : null;
  const headline =
    outcome === "failed"
      ? words(MAIL.failed, { tab })
      : outcome === "changed"
        ? words(MAIL.changed, { tab, changes: changeList(changes, words) })
        : words(outcome === "nothing-to-send" ? MAIL.nothingToSend : MAIL.unchanged, { tab });
  const lines = [
    headline,
    ...(failure ? [`${failure.message} ${failure.hint ?? ""}`.trim()] : []),
    ...(outcome === "failed" ? [words(MAIL.leftAsItWas)] : []),
    ...(schedule.paused === "failures" ? [words(MAIL.paused)] : []),
    ...changes.byColumn.map(({ header, changed }) =>
      words(MAIL.column, { column: oneLine(header), count: changed }),
    ),
    ...(changes.kept > 0 ? [words(MAIL.kept, { count: changes.kept })] : []),
    ...(changes.gone > 0 ? [words(MAIL.gone, { count: changes.gone })] : []),
    link,
    words(MAIL.why, { tab }),
  ];
  return { to: schedule.notify.email, subject: headline, body: lines.join("\n\n") };
}

type Words = (text: string, facts?: Record<string, string | number>) => string;

function changeList({ added, changed, byColumn }: RefreshChanges, words: Words): string {
  const [first] = byColumn;
  const cells =
    first && first.changed === changed
      ? words(MAIL.changedIn, { count: changed, column: oneLine(first.header) })
      : words(MAIL.changedCells, { count: changed });
  return [
    ...(changed > 0 ? [cells] : []),
    ...(added > 0 ? [words(MAIL.newRows, { count: added })] : []),
  ].join(", ");
}

/** A line break in a name must not begin another header of the mail. */
function oneLine(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_IN_SUBJECT ? `${line.slice(0, LONGEST_IN_SUBJECT - 1)}…` : line;
}
