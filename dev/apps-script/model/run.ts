import type { NetworkResponse } from "./outside.ts";
import type { MenuItem, Person, View } from "./person.ts";
import type { Cadence } from "./trigger-book.ts";
import type { World } from "./world.ts";

/** How far the person has let the script go (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle). */
export type AuthMode = "NONE" | "LIMITED" | "FULL";
/** What started an execution; a trigger has no screen, a simple trigger little time. */
export type ExecutionKind = "menu" | "sidebar" | "trigger" | "simple-trigger";

/** A response kept on this side until the script asks for its body. */
export interface StoredResponse extends NetworkResponse {
  bytes: Uint8Array | null;
}

/** A trigger while the script is still describing it. */
export interface TriggerDraft {
  handler: string;
  cadence: Cadence | null;
  hour: number | null;
  minute: number | null;
  timeZone: string;
}

/** What a search through developer metadata asks for. */
export interface MetadataQuery {
  sheetId: number | null;
  key: string | null;
  value: string | null;
}

/** One execution while it runs: who runs it, what it may do, and the objects the script holds by number. */
export interface Run {
  id: number;
  world: World;
  user: Person;
  kind: ExecutionKind;
  authMode: AuthMode;
  view: View;
  fetches: { method: string; url: string; status: number | null }[];
  logs: string[];
  menus: { title: string; items: MenuItem[] }[];
  pages: { content: string; title: string }[];
  responses: StoredResponse[];
  blobs: { bytes: Uint8Array; name: string | null; contentType: string | null }[];
  triggerDrafts: TriggerDraft[];
  metadataQueries: MetadataQuery[];
}

/** The object the script means by `id`; a wrong number can only be a bug of the host. */
export function held<T>(objects: readonly T[], id: number): T {
  const object = objects[id];
  if (object === undefined) throw new Error(`The script holds no object number ${id}`);
  return object;
}

/** Keeps an object for the script and gives the number it knows it by. */
export function hold<T>(objects: T[], object: T): number {
  return objects.push(object) - 1;
}
