import { ServiceFailure } from "./failures.ts";

/** A mail as it left; `at` in ms since 1970. */
export interface SentMail {
  from: string;
  to: string;
  subject: string;
  body: string;
  at: number;
}

/** What a script may say of a mail here; Google takes more. */
export interface MailOrder {
  to: string;
  subject: string;
  body: string;
}

/** Recipients a day of a consumer account (https://developers.google.com/apps-script/guides/services/quotas). */
const RECIPIENTS_PER_DAY = 100;

/** By experience: "Limit Exceeded: Email Subject Length". */
const LONGEST_SUBJECT = 250;

/** Size of a body on the page above, for a consumer account. */
const LARGEST_BODY = 200_000;

const ADDRESS = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const DAY_MS = 86_400_000;

/** Every mail that was sent, and how many more each person may send today. */
export class MailRoom {
  readonly sent: SentMail[] = [];
  private readonly perDay = new Map<string, number>();

  /** Lets a person send only so many a day, as if the rest had been used elsewhere. */
  allow(from: string, recipientsPerDay: number): void {
    this.perDay.set(from, recipientsPerDay);
  }

  remaining(from: string, now: number): number {
    const today = this.sent.filter(
      (mail) => mail.from === from && Math.floor(mail.at / DAY_MS) === Math.floor(now / DAY_MS),
    );
    const used = today.reduce((sum, { to }) => sum + to.split(",").length, 0);
    return Math.max(0, (this.perDay.get(from) ?? RECIPIENTS_PER_DAY) - used);
  }

  send(from: string, { to, subject, body }: MailOrder, now: number): void {
    const recipients = to.split(",").map((address) => address.trim());
    for (const address of recipients) {
      if (!ADDRESS.test(address)) {
        throw new ServiceFailure(
          address === "" ? "Failed to send email: no recipient" : `Invalid email: ${address}`,
        );
      }
    }
    if (subject.length > LONGEST_SUBJECT) throw new ServiceFailure("Limit Exceeded: Email Subject Length.");
    if (body.length > LARGEST_BODY) throw new ServiceFailure("Limit Exceeded: Email Body Size.");
    if (recipients.length > this.remaining(from, now)) {
      throw new ServiceFailure("Service invoked too many times for one day: email.");
    }
    this.sent.push({ from, to, subject, body, at: now });
  }
}
