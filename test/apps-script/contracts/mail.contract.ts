import { ASSUMED, type Contract, expectEqual, expectFailure, reference } from "./contract.ts";

/** Mail; nothing here sends any, so that the contracts can be run in a real spreadsheet. */
export const mailContracts: Contract[] = [
  {
    behaviour: "how many recipients are left today is a whole number",
    source: reference("mail/mail-app#getRemainingDailyQuota()"),
    check: () => {
      const left = MailApp.getRemainingDailyQuota();
      expectEqual([Number.isInteger(left), left >= 0], [true, true]);
    },
  },
  {
    behaviour: "an address that is none is refused by name",
    source: ASSUMED,
    check: () => {
      const mail = { to: "nobody", subject: "s", body: "b" };
      expectFailure("Invalid email: nobody", () => MailApp.sendEmail(mail));
    },
  },
  {
    behaviour: "a mail without a recipient is refused",
    source: ASSUMED,
    check: () => {
      expectFailure("no recipient", () => MailApp.sendEmail({ to: "", subject: "s", body: "b" }));
    },
  },
];
