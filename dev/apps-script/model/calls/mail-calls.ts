import type { MailOrder } from "../mail-room.ts";
import type { Run } from "../run.ts";

/** `MailApp`; mail is sent in the name of whoever runs the script. */
export const mailCalls = {
  "MailApp.getRemainingDailyQuota": (run: Run): number =>
    run.world.mail.remaining(run.user.email, Math.floor(run.world.clock.now())),
  "MailApp.sendEmail": (run: Run, order: MailOrder): void =>
    run.world.mail.send(run.user.email, order, Math.floor(run.world.clock.now())),
};
