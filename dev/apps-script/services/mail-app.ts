import { call } from "./bridge.ts";
import { strict } from "./strict.ts";

type MailApp = GoogleAppsScript.Mail.MailApp;

const KNOWN = ["to", "subject", "body"];

/** `MailApp`, with plain text mails given as one object. */
export const mailApp: MailApp = strict<MailApp>("MailApp", {
  getRemainingDailyQuota: () => call("MailApp.getRemainingDailyQuota"),
  sendEmail: (message: unknown, ...more: unknown[]) => {
    if (typeof message !== "object" || message === null || more.length > 0) {
      throw new Error("MailApp.sendEmail takes one object on the local host");
    }
    const unknown = Object.keys(message).filter((key) => !KNOWN.includes(key));
    if (unknown.length > 0) throw new Error(`MailApp.sendEmail does not emulate: ${unknown.join(", ")}`);
    const { to = "", subject = "", body = "" } = message as Record<string, unknown>;
    call("MailApp.sendEmail", { to: String(to), subject: String(subject), body: String(body) });
  },
});
