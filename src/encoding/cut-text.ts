/** Cuts to at most `maxUnits` UTF-16 units without leaving half of a surrogate pair, which would show as a box. */
export function cutText(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const cut = text.slice(0, Math.max(0, maxUnits));
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
