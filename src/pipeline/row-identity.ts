/**
 * What makes two rows the same for deduplication: equal texts, blanks around them aside. The API does not document it, so
 * this is an assumption, made once for the builder's preview and the stand-in.
 */
export function rowIdentity(cells: readonly string[]): string {
  return JSON.stringify(cells.map((cell) => cell.trim()));
}
