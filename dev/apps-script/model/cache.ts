import { ServiceFailure } from "./failures.ts";
import { utf8Length } from "./property-store.ts";

/** Limits of one cache (https://developers.google.com/apps-script/reference/cache/cache). */
const MAX_VALUE_BYTES = 100 * 1024;
const MAX_KEY_LENGTH = 250;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;

/** One cache; entries end by the virtual clock, and the oldest go when there are too many. */
export class Cache {
  private readonly entries = new Map<string, { value: string; until: number }>();

  get(key: string, now: number): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > now ? entry.value : null;
  }

  put(key: string, value: string, seconds: number, now: number): void {
    if (key.length > MAX_KEY_LENGTH) throw new ServiceFailure("Argument too large: key");
    if (utf8Length(value) > MAX_VALUE_BYTES) throw new ServiceFailure("Argument too large: value");
    this.entries.delete(key);
    this.entries.set(key, { value, until: now + Math.min(Math.max(seconds, 1), MAX_SECONDS) * 1000 });
    const oldest = this.entries.keys().next();
    if (this.entries.size > MAX_ITEMS && !oldest.done) this.entries.delete(oldest.value);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }
}
