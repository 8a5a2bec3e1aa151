/** As many names, of such a length, as the server takes. */
const MOST_COLUMNS = 100;
const LONGEST_NAME = 200;

/** Reads column names from what a person wrote: by commas or lines, each once. */
export function readColumns(written: string): string[] {
  const names = written
    .split(/[,\n]/)
    .map((name) => name.trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== "");
  return [...new Set(names)].slice(0, MOST_COLUMNS);
}
