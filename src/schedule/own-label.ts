import type { Ports } from "../ports.ts";
import { createScheduleStore } from "./schedule-store.ts";

/** What this person calls themselves in the schedules of the file; null when nobody knows, since Google is not asked. */
export function ownLabel({ records, secrets }: Pick<Ports, "records" | "secrets">): string | null {
  const personId = secrets.personId();
  const own = createScheduleStore(records)
    .all()
    .find(({ owner }) => owner.personId === personId && owner.label !== "");
  return own?.owner.label ?? null;
}
