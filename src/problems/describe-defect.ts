/** Name and stack frames without the message. */
export function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return "Thrown value that is no error";
  // The message comes first in the stack and may have lines that look like frames.
  const frames = (error.stack ?? "")
    .replace(error.message, () => "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 5)].join("\n");
}
