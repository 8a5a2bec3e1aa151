import { isEnded } from "./job.ts";
import type { RunStore } from "./run-store.ts";

/** Whether a job of a run is not over; one of a run that this version cannot read may not be, either. */
export type IsUnderWay = (runId: string, job: number) => boolean;

/** Reads the store once, for as many questions as there are. */
export function underWayIn(store: RunStore): IsUnderWay {
  const unreadable = new Set(store.unreadableIds());
  const underWay = new Set<string>();
  for (const { id, jobs } of store.working()) {
    jobs.forEach((job, index) => {
      if (!isEnded(job)) underWay.add(`${id} ${index}`);
    });
  }
  return (runId, job) => unreadable.has(runId) || underWay.has(`${runId} ${job}`);
}
