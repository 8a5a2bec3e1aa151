/** Reads what somebody typed, with thousands apart in any of the usual ways: 5000, 5,000, 5.000, 5 000; null beyond the bounds. */
export function wholeNumber(typed: string, most: number): number | null {
  const trimmed = typed.trim();
  if (!/^(\d+|\d{1,3}([,.'\u2019\s]\d{3})+)$/.test(trimmed)) return null;
  const number = Number(trimmed.replace(/\D/g, ""));
  return number >= 1 && number <= most ? number : null;
}
