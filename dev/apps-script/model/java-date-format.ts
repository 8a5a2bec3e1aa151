import { NotEmulated, ServiceFailure } from "./failures.ts";
import { zoneOffset } from "./time-zone.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat that scripts commonly use; others are refused. */
export function formatJavaDate(time: number, timeZone: string, pattern: string): string {
  if (Number.isNaN(time)) throw new ServiceFailure("Invalid argument: date");
  const offset = zoneOffset(time, timeZone === "GMT" ? "UTC" : timeZone);
  const wall = new Date(time + offset);
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return tokens.map((token) => render(token, wall, offset)).join("");
}

function render(token: string, wall: Date, offset: number): string {
  const pad = (value: number) => String(value).padStart(token.length, "0");
  switch (token[0]) {
    case "'":
      return token === "''" ? "'" : token.slice(1, -1).replace(/''/g, "'");
    case "y":
    case "Y":
      return token.length === 2 ? String(wall.getUTCFullYear()).slice(-2) : pad(wall.getUTCFullYear());
    case "M":
      return month(token.length, wall.getUTCMonth()) ?? pad(wall.getUTCMonth() + 1);
    case "d":
      return pad(wall.getUTCDate());
    case "E":
      return token.length > 3 ? (DAYS[wall.getUTCDay()] ?? "") : (DAYS[wall.getUTCDay()] ?? "").slice(0, 3);
    case "u":
      return pad(wall.getUTCDay() || 7);
    case "H":
      return pad(wall.getUTCHours());
    case "h":
      return pad(wall.getUTCHours() % 12 || 12);
    case "m":
      return pad(wall.getUTCMinutes());
    case "s":
      return pad(wall.getUTCSeconds());
    case "S":
      return pad(wall.getUTCMilliseconds());
    case "a":
      return wall.getUTCHours() < 12 ? "AM" : "PM";
    case "Z":
    case "X":
      return zone(token, offset);
    default:
      if (/^[A-Za-z]/.test(token)) throw new NotEmulated(`The date letter ${token[0]}`);
      return token;
  }
}

function month(width: number, index: number): string | null {
  if (width < 3) return null;
  const name = MONTHS[index] ?? "";
  return width === 3 ? name.slice(0, 3) : name;
}

function zone(token: string, offset: number): string {
  if (token[0] === "X" && offset === 0) return "Z";
  const minutes = Math.abs(offset) / 60_000;
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  const rest = String(minutes % 60).padStart(2, "0");
  const separator = token === "XXX" ? ":" : "";
  return `${offset < 0 ? "-" : "+"}${hours}${token === "X" ? "" : separator + rest}`;
}
