import type { Catalog, Wording } from "../languages/catalog.ts";
import { formatMessage } from "../languages/format-message.ts";
import { mailWords } from "../languages/languages.ts";
import { wordProblem } from "../languages/word-problem.ts";
import type { MessageFacts, ProblemView } from "../protocol.ts";
import { problemView } from "../run/run-view.ts";
import type { Run } from "../run/state/run.ts";
import { changesOf, NO_CHANGES, type RefreshChanges } from "./changes-of.ts";
import type { LastRefresh, StoredSchedule } from "./schedule.ts";

/** Google refuses subjects of more than 250 characters, so names in it are cut. */
const LONGEST_IN_SUBJECT = 80;

type Mail = Catalog["mail"];
type Words = (text: keyof Mail, facts?: MessageFacts) => string;

/**
 * The mail about the last refresh; what changed comes first. Holds counts, headers and names of tabs, never what is in a
 * cell. `language` is a locale such as "de_DE"; English where it is none that is spoken.
 */
export function refreshMail(
  { target, last, paused, notify }: StoredSchedule,
  run: Run | undefined,
  link: string,
  language: string | null,
): { to: string; subject: string; body: string } {
  const { locale, mail, catalog } = mailWords(language);
  const words: Words = (text, facts = {}) => formatMessage(locale, mail[text], facts);
  const tab = oneLine(target.sheetName);
  const changes = run?.status === "done" ? changesOf(run) : NO_CHANGES;
  const subject = headline(words, last?.outcome ?? "unchanged", tab, changes);
  const lines = [
    subject,
    ...(last?.problem ? [problemText(problemView(last.problem), locale, catalog)] : []),
    ...(last?.outcome === "failed" ? [words("leftAsItWas")] : []),
    ...(paused === "failures" ? [words("paused")] : []),
    ...changes.byColumn.map(({ header, changed }) =>
      words("column", { column: oneLine(header), count: changed }),
    ),
    ...amounts(words, changes),
    link,
    words("why", { tab }),
  ];
  return { to: notify.email, subject, body: lines.join("\n\n") };
}

function headline(
  words: Words,
  outcome: LastRefresh["outcome"],
  tab: string,
  { added, changed, byColumn }: RefreshChanges,
): string {
  if (outcome === "failed") return words("failed", { tab });
  if (outcome === "nothing-to-send") return words("nothingToSend", { tab });
  if (outcome !== "changed") return words("unchanged", { tab });
  const [first] = byColumn;
  const cells =
    first?.changed === changed
      ? words("changedIn", { count: changed, column: oneLine(first.header) })
      : words("changedCells", { count: changed });
  const parts = [...(changed > 0 ? [cells] : []), ...(added > 0 ? [words("newRows", { count: added })] : [])];
  return words("changed", { tab, changes: parts.join(", ") });
}

function amounts(words: Words, { kept, gone, unplaced }: RefreshChanges): string[] {
  const told: [keyof Mail, number][] = [
    ["kept", kept],
    ["gone", gone],
    ["unplaced", unplaced],
  ];
  return told.flatMap(([text, count]) => (count > 0 ? [words(text, { count })] : []));
}

function problemText(problem: ProblemView, locale: string, catalog: Catalog | null): string {
  const { message, hint = "" } = catalog ? translated(problem, locale, catalog) : problem;
  return `${message} ${hint}`.trim();
}

function translated({ code, facts = {}, cause }: ProblemView, locale: string, catalog: Catalog): Wording {
  const reason = cause ? { reason: translated(cause, locale, catalog).message } : {};
  const problems: Readonly<Record<string, Wording>> = catalog.problems;
  return wordProblem(locale, problems[code] ?? catalog.problems.internal, { ...facts, ...reason });
}

/** A line break in a name must not begin another header of the mail. */
function oneLine(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_IN_SUBJECT ? `${line.slice(0, LONGEST_IN_SUBJECT - 1)}…` : line;
}
