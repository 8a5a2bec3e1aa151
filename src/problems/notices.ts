import { NOTICES } from "../languages/en/notices.ts";
import { formatMessage } from "../languages/format-message.ts";
import type { MessageFacts, Notice } from "../protocol.ts";

export type NoticeCode = keyof typeof NOTICES;

/** All codes, so that a test can hold the documentation to them. */
export const NOTICE_CODES = Object.keys(NOTICES) as NoticeCode[];

/** Puts a notice into English; the facts go along, so that the sidebar can say it in another language. */
export function notice(code: NoticeCode, facts: MessageFacts = {}): Notice {
  return {
    code,
    message: formatMessage("en-US", NOTICES[code], facts),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}
