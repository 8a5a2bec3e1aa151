import type { Mail } from "../ports.ts";

/** Plain text mail; what Google's exceptions say is dropped, since it may quote the address. */
export function mailSender(): Mail {
  return {
    send(mail) {
      try {
        if (MailApp.getRemainingDailyQuota() < 1) return "quota";
        MailApp.sendEmail(mail);
        return "sent";
      } catch {
        return "failed";
      }
    },
    locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    linkTo: (sheetId) =>
      `https://docs.google.com/spreadsheets/d/${SpreadsheetApp.getActiveSpreadsheet().getId()}/edit#gid=${sheetId}`,
  };
}
