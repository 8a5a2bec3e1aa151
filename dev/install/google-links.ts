/** Address of a spreadsheet, for a person to open. */
export function sheetLink(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

/** Address of a script in Google's editor, for a person to open. */
export function scriptLink(scriptId: string): string {
  return `https://script.google.com/d/${scriptId}/edit`;
}

/** Takes the id out of a link as people copy it from the address bar, or takes a bare id; undefined for anything else. */
export function idIn(linkOrId: string): string | undefined {
  const given = linkOrId.trim();
  if (/^[\w-]{20,}$/.test(given)) return given;
  return /^https:\/\/[^/]*\.google\.com\/(?:.*\/)?(?:d|projects)\/([\w-]{20,})(?:[/?#]|$)/.exec(given)?.[1];
}
