/** The clock trigger that continues runs when no sidebar is open. */
export interface TickTrigger {
  /** Makes it unless it is there; answers how often it fires, in minutes, or null when the platform refused it. */
  ensure(): number | null;
  /** The same for when nothing is under way and slots are waited for: few looks a day, since each draws on quotas. */
  ensureCalm(): number | null;
  /**
   * Has a calm one give way to the quickest there is, for a run that somebody waits for; any other stays. Should Google refuse
   * it, the calm one stays.
   */
  hasten(): void;
  remove(): void;
  /** Removes it, and how long ticks have worked, unless it is of today and the person has a trigger in another file. */
  forget(now: number): void;
  /** What can be said of it truthfully; times ISO 8601. */
  state(): { everyMinutes: number | null; lastLookAt: string | null };
  /**
   * Notes that it fired: a trigger can be listed and yet be dead. If it is not the known one, because the execution that
   * made it died right then, it is deleted; so this must be done under the lock.
   */
  beat(now: number, triggerId: string | null): void;
  /** How long ticks of this person have worked today, in ms, whatever the file: Google's quota is the person's. */
  usedTodayMs(now: number): number;
  addUsed(ms: number, now: number): void;
  /** Whether the person's permission still stands; without it the next service call would end the execution. */
  isAuthorised(): boolean;
}
