import type { MessageFacts } from "../protocol.ts";
import type { Wording } from "./catalog.ts";
import { formatMessage } from "./format-message.ts";

/** Puts a problem into the words of one language; both sides do it, so that they end sentences alike. */
export function wordProblem(locale: string, { message, hint }: Wording, facts: MessageFacts): Wording {
  return {
    message: asSentence(formatMessage(locale, message, facts)),
    ...(hint === undefined ? {} : { hint: formatMessage(locale, hint, facts) }),
  };
}

/** The server's words at the end of a message may be missing, or come without a full stop. */
function asSentence(text: string): string {
  const bare = text.replace(/[\s:]+$/, "");
  return /[.!?…]$/.test(bare) ? bare : `${bare}.`;
}
