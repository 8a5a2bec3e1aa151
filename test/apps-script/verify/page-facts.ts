import { ASKED, type Entry } from "./finding.ts";

const SUBJECT = "The page of the sidebar";
const HTML = "https://developers.google.com/apps-script/guides/html/restrictions";
const RUN = "https://developers.google.com/apps-script/guides/html/reference/run";

/** What the page finds out about itself; it tells the verdicts by these names. */
export const PAGE_FACTS = {
  script: { subject: SUBJECT, behaviour: "a script element that the page puts in runs", source: HTML },
  style: { subject: SUBJECT, behaviour: "a style element that the page puts in applies", source: HTML },
  large: {
    subject: SUBJECT,
    behaviour: "a text of a million characters goes to the script and comes back whole",
    source: ASKED,
  },
  failure: {
    subject: SUBJECT,
    behaviour: "a call that throws reaches the page with its message",
    source: RUN,
  },
} as const satisfies Record<string, Entry>;

/** Which of them. */
export type PageFact = keyof typeof PAGE_FACTS;
