/**
 * Takes over pasting into the grid, since the host reads what is pasted as if it were typed; `into` gets the texts, or
 * says by `false` that a cell is being edited and the paste belongs there.
 */
export function onPaste(container: HTMLElement, into: (texts: string[][]) => boolean): void {
  addEventListener(
    "paste",
    (event) => {
      const { target, clipboardData } = event;
      const text = clipboardData?.getData("text/plain") ?? "";
      const here = target === document.body || (target instanceof Node && container.contains(target));
      if (!here || text === "" || !into(pastedTexts(text))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** Tab-separated text as spreadsheets copy it; a cell with tabs, quotes or line breaks comes in quotes. */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || (end !== "\t" && pattern.lastIndex >= text.length)) break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
