/** What two headers have in common when a person would call them the same: letters and digits, without case or accents. */
export function headerWord(header: string): string {
  return header
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
