import { useEffect, useState } from "preact/hooks";
import type { Action, Controls, Speed } from "../../protocol.ts";
import type { Choice } from "../with-choice.ts";
import { ExecutionLog } from "./execution-log.tsx";
import { OutgoingMail } from "./outgoing-mail.tsx";

interface StripProps {
  controls: Controls;
  person: string;
  /** False while the server cannot be reached. */
  reachable: boolean;
  be: (person: string) => void;
  does: (action: Action) => void;
  choose: (choice: Choice) => void;
  startOver: (install: Controls["install"]) => void;
}

const SPEEDS: Speed[] = ["real time", "fast", "at once"];

const PASSINGS: [label: string, ms: number][] = [
  ["1 minute", 60_000],
  ["15 minutes", 900_000],
  ["1 hour", 3_600_000],
  ["1 day", 86_400_000],
];

/** The strip outside the sheet: what of the world around the add-on can be changed by hand. */
export function Strip({ controls, person, reachable, be, does, choose, startOver }: StripProps) {
  const { service, speed, faults, install, people, passing, lastPassing, troubles, log, mails } = controls;
  const on = faults.filter((fault) => fault.on).length;
  return (
    <section class={service === "real" ? "strip real" : "strip"} aria-label="Playground">
      <p class="strip-label">
        <strong>Playground</strong>{" "}
        {service === "stand-in"
          ? "Stand-in API and made-up sample data, nothing is sent anywhere."
          : "Real API: runs cost money. Rows you send leave this computer."}
        <VirtualTime controls={controls} />
        <span role="status">
          {!reachable ? "The playground’s server does not answer." : (lastPassing ?? "")}
        </span>
      </p>
      {troubles.length > 0 && (
        <p class="trouble" role="alert">
          {troubles.at(-1)}
        </p>
      )}
      <div class="strip-controls">
        <fieldset>
          <legend>At the sheet</legend>
          {people.map(({ email, name }) => (
            <label key={email}>
              <input type="radio" name="person" checked={email === person} onChange={() => be(email)} />
              {name}
            </label>
          ))}
        </fieldset>
        <fieldset disabled={passing}>
          <legend>{passing ? "Time is passing…" : "Close the sidebar and let time pass"}</legend>
          {PASSINGS.map(([label, ms]) => (
            <button type="button" key={ms} onClick={() => does({ kind: "pass-time", ms })}>
              {label}
            </button>
          ))}
        </fieldset>
        {service === "stand-in" ? (
          <>
            <label class="choice">
              <span>Speed of the stand-in</span>
              <select
                value={speed}
                onChange={({ currentTarget }) => {
                  const chosen = SPEEDS.find((each) => each === currentTarget.value);
                  if (chosen) choose({ kind: "speed", speed: chosen });
                }}
              >
                {SPEEDS.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </label>
            <details class="popover" name="strip">
              <summary>{on === 0 ? "Faults: none" : `Faults: ${on} on`}</summary>
              <fieldset>
                <legend>What goes wrong</legend>
                {faults.map(({ name, label, on: checked }) => (
                  <label key={name}>
                    <input
                      type="checkbox"
                      checked={checked}
                      onChange={({ currentTarget }) =>
                        choose({ kind: "fault", name, on: currentTarget.checked })
                      }
                    />
                    {label}
                  </label>
                ))}
              </fieldset>
            </details>
          </>
        ) : (
          <button type="button" onClick={() => does({ kind: "connect-real" })}>
            Connect this person with the key of SIXTYFOUR_API_KEY
          </button>
        )}
        <label class="choice">
          <span>Installed as</span>
          <select
            value={install}
            onChange={({ currentTarget }) => {
              const wanted = currentTarget.value === "add-on" ? "add-on" : "bound";
              currentTarget.value = install;
              startOver(wanted);
            }}
          >
            <option value="bound">script of the file</option>
            <option value="add-on">published add-on</option>
          </select>
        </label>
        <button type="button" onClick={() => startOver(install)}>
          Start over
        </button>
        <details class="popover log" name="strip">
          <summary>{mails.length === 0 ? "Mail: none" : `Mail: ${mails.length}`}</summary>
          <OutgoingMail mails={mails} timeZone={controls.timeZone} />
        </details>
        <details class="popover log" name="strip">
          <summary>Log</summary>
          <ExecutionLog lines={log} timeZone={controls.timeZone} />
        </details>
      </div>
    </section>
  );
}

/** The clock that sheet, script and stand-in live by. */
function VirtualTime({ controls: { aheadMs, timeZone } }: { controls: Controls }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(now + aheadMs).toLocaleString("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return <span class="virtual-time">{`Time in the sheet: ${time}`}</span>;
}
