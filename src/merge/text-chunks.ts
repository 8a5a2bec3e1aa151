/** Below the 50,000 characters of a cell (https://support.google.com/drive/answer/37603), with room for the mark. */
const CHUNK = 45_000;

/** Keeps a cell's text from beginning with a character that Sheets reads as a formula or drops. */
const MARK = "~";

/** A text of any length as lines for a hidden table: `name, part, ~text`. */
export function toLines(name: string, text: string): string[][] {
  const lines: string[][] = [];
  for (let at = 0; at < Math.max(1, text.length); at += CHUNK) {
    lines.push([name, String(lines.length), MARK + text.slice(at, at + CHUNK)]);
  }
  return lines;
}

/** Joins lines again, in their order; a line that continues nothing begins anew. */
export function fromLines(lines: readonly (readonly string[])[]): { name: string; text: string }[] {
  const texts: { name: string; text: string }[] = [];
  for (const [name = "", part, text = ""] of lines) {
    const last = texts[texts.length - 1];
    if (part !== "0" && last?.name === name) last.text += text.slice(MARK.length);
    else texts.push({ name, text: text.slice(MARK.length) });
  }
  return texts;
}
