/** One line of the report as it is kept, all of it text. */
export interface Line {
  subject: string;
  behaviour: string;
  source: string;
  verdict: string;
  seen: string;
  /** ISO date, empty while nothing is known. */
  date: string;
}

/** What stands for a finding that nobody has made. */
export const WAITING = "nobody has verified this yet";

/** A table for each subject, as it goes into `docs/verified.md`. */
export function markdown(lines: readonly Line[]): string {
  const subjects = [...new Set(lines.map(({ subject }) => subject))];
  return subjects
    .map((subject) =>
      table(
        subject,
        lines.filter((line) => line.subject === subject),
      ),
    )
    .join("\n");
}

function table(subject: string, lines: readonly Line[]): string {
  const rows = lines.map(({ behaviour, source, verdict, seen, date }) =>
    [behaviour, sourceCell(source), verdict, seen, date].map(cell).join(" | "),
  );
  return [
    `### ${subject}\n`,
    "| what | source | verdict | seen | date |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`.replace(/ +/g, " ")),
    "",
  ].join("\n");
}

/** Google's names of members have brackets in their anchors, which end a link unless they are escaped. */
function sourceCell(source: string): string {
  if (!source.startsWith("https://")) return source.replace(/,.*/, "");
  return `[source](${source.replace(/\(/g, "%28").replace(/\)/g, "%29")})`;
}

/** What would end the cell, or be taken for formatting, is escaped. */
function cell(text: string): string {
  const oneLine = text.replace(/\s+/g, " ");
  return oneLine.startsWith("[source](") ? oneLine : oneLine.replace(/[\\|*_`<[\]]/g, "\\$&");
}
