import type { LogLine } from "../../protocol.ts";

/** What the script has run lately, newest first. */
export function ExecutionLog({ lines, timeZone }: { lines: LogLine[]; timeZone: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard
    <section class="log-lines" tabIndex={0} aria-label="Last executions">
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>Function</th>
            <th>By</th>
            <th>Outcome</th>
            <th>Modelled</th>
            <th>Service calls</th>
            <th>Fetches</th>
          </tr>
        </thead>
        <tbody>
          {[...lines]
            .reverse()
            .map(({ number, at, what, who, outcome, modelledMs, serviceCalls, fetches }) => (
              <tr key={number}>
                <td>{new Date(at).toLocaleTimeString("en-GB", { timeZone })}</td>
                <td>{what}</td>
                <td>{who}</td>
                <td>{outcome}</td>
                <td>{modelledMs} ms</td>
                <td>{serviceCalls}</td>
                <td>{fetches}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
