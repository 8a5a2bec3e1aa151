import { cutText } from "../encoding/cut-text.ts";
import { addToFingerprint } from "../results/fingerprint.ts";

/** Longer cells are remembered by their beginning and a digest: a base must stay small, and is only compared and quoted. */
const LONGEST = 300;
const QUOTED = 120;

/** Stands between the two; no cell of Sheets holds it. */
const MARK = "\u0001";

/** What a base remembers of a cell; two cells are the same when this is. */
export function baseText(text: string): string {
  if (text.length <= LONGEST) return text;
  return cutText(text, QUOTED) + MARK + addToFingerprint("", [text]);
}

/** The same for people: a long text ends in an ellipsis. */
export function quotedBase(text: string): string {
  const at = text.indexOf(MARK);
  return at < 0 ? text : `${text.slice(0, at)}…`;
}
