import type { Mail } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

/** Mail that arrives at once, until it is told otherwise. */
export function fakeMail(note: Note = () => {}) {
  const sent: { to: string; subject: string; body: string }[] = [];
  const state = { locale: "en_US", answer: "sent" as ReturnType<Mail["send"]> };
  const mail: Mail = {
    send(one) {
      note("mail");
      if (state.answer === "sent") sent.push(one);
      return state.answer;
    },
    locale: () => state.locale,
    linkTo: (sheetId) => `https://sheets.test/#gid=${sheetId}`,
  };
  return Object.assign(mail, { sent, state });
}
