const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A format with a date or time letter outside quotes and brackets makes a number a date, in `getValues` too. */
export function isDateFormat(format: string): boolean {
  return format !== "General" && /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|E\+0+/g, ""));
}

/** Shows a wall time (ms, written as if UTC) by a Sheets date pattern; "m" next to hours or seconds means minutes. */
export function formatDatePattern(wall: number, pattern: string): string {
  const date = new Date(wall);
  const tokens = pattern.match(/am\/pm|a\/p|"[^"]*"|\\.|y+|m+|d+|h+|s+|\.?0+|[^ymdhs"\\]/gi) ?? [];
  const twelve = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens.map((token, index) => render(token, date, twelve, isMinute(tokens, index))).join("");
}

function isMinute(tokens: string[], index: number): boolean {
  const letters = (token: string | undefined) => token !== undefined && /^[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).filter(letters).pop();
  const after = tokens.slice(index + 1).find(letters);
  return /^h/i.test(before ?? "") || /^s/i.test(after ?? "");
}

function render(token: string, date: Date, twelve: boolean, minute: boolean): string {
  const lower = token.toLowerCase();
  const pad = (value: number) => String(value).padStart(Math.min(token.length, 2), "0");
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (lower === "am/pm" || lower === "a/p") return date.getUTCHours() < 12 ? "AM" : "PM";
  if (/^\.0+$/.test(token))
    return `.${String(date.getUTCMilliseconds())
      .padStart(3, "0")
      .slice(0, token.length - 1)}`;
  switch (lower[0]) {
    case "y":
      return token.length <= 2 ? String(date.getUTCFullYear()).slice(-2) : String(date.getUTCFullYear());
    case "m":
      return minute
        ? pad(date.getUTCMinutes())
        : named(MONTHS, date.getUTCMonth(), token.length, pad(date.getUTCMonth() + 1));
    case "d":
      return named(DAYS, date.getUTCDay(), token.length, pad(date.getUTCDate()));
    case "h":
      return pad(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case "s":
      return pad(date.getUTCSeconds());
    default:
      return token;
  }
}

function named(names: string[], index: number, width: number, digits: string): string {
  const name = names[index] ?? "";
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : digits;
}
