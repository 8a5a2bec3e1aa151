import { connectionOf } from "../connection.ts";
import { speak } from "../languages/languages.ts";
import { readSelection } from "../plan/read-selection.ts";
import type { Ports } from "../ports.ts";
import { describeProblem } from "../problems/messages.ts";
import { Problem } from "../problems/problem.ts";
import type { Answer, Opening, Params, Selection } from "../protocol.ts";
import { readChoices } from "../run/choices.ts";
import { listRuns } from "../run/list-runs.ts";
import { readSettings } from "../settings.ts";

/** Gathers the sidebar's first view in one call, which reads each store once however much is in it. */
export function readOpening(ports: Ports, { locale }: Params<"opening.read"> = {}): Opening {
  const kept = ports.records.all();
  const records = { ...ports.records, all: () => kept };
  const settings = readSettings({ records, preferences: ports.preferences });
  return {
    connection: connectionOf(ports.secrets),
    settings,
    selection: selectionAnswer(ports),
    ...listRuns(records, ports.secrets.personId()),
    background: ports.trigger.state(),
    choices: readChoices(records),
    language: speak(settings.language ?? locale),
    ...(ports.preferences.takeOpenOn() === "schedule" ? { openOn: "schedule" } : {}),
  };
}

/** A selection in a state that nobody thought of must not keep the runs of the file from being seen. */
function selectionAnswer({ sheets, defects }: Ports): Answer<Selection> {
  try {
    return { ok: true, value: readSelection(sheets) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, error: error.view() };
    defects.note(error);
    return { ok: false, error: describeProblem("internal") };
  }
}
