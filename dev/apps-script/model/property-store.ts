import { ServiceFailure } from "./failures.ts";

/** 9 KB a value and 500 KB a store (https://developers.google.com/apps-script/guides/services/quotas). */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Bytes of a text in UTF-8, counted without making them. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

/** One property store; refuses what would not fit, and then keeps what it had. */
export class PropertyStore {
  private readonly entries = new Map<string, string>();

  get(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  set(key: string, value: string): void {
    if (utf8Length(value) > MAX_VALUE_BYTES) throw new ServiceFailure("Argument too large: value");
    let total = utf8Length(key) + utf8Length(value);
    for (const [other, text] of this.entries)
      if (other !== key) total += utf8Length(other) + utf8Length(text);
    if (total > MAX_STORE_BYTES) {
      throw new ServiceFailure(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
