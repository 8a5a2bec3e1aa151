import type { MailLine } from "../../protocol.ts";

/** What the add-on would have sent by mail, newest first. */
export function OutgoingMail({ mails, timeZone }: { mails: MailLine[]; timeZone: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard
    <section class="log-lines" tabIndex={0} aria-label="Outgoing mail">
      <p>Kept here; nothing is sent.</p>
      {mails.length === 0 && <p>No mail so far.</p>}
      {[...mails].reverse().map(({ number, at, to, subject, body }) => (
        <article key={number}>
          <h3>{subject}</h3>
          <p>
            {new Date(at).toLocaleString("en-GB", { timeZone })} to {to}
          </p>
          <pre>{body}</pre>
        </article>
      ))}
    </section>
  );
}
