import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import { utf8Length } from "../encoding/utf8-length.ts";
import type { Clock, PersonDrafts } from "../ports.ts";
import { draftSlot, NEW_DRAFT } from "./draft-slot.ts";
import type { Pipeline } from "./pipeline.ts";
import { PipelineSchema } from "./pipeline-schema.ts";

/** Below the 9 KB of a property, at three bytes a character (https://developers.google.com/apps-script/guides/services/quotas). */
const CHUNK = 2_900;

/** Drafts of all files together, newest first, and bytes of them all: half the store, as one is replaced by a second copy. */
const MOST_DRAFTS = 20;
const MOST_BYTES = 250_000;

/** One time that a draft was kept; its parts are named `<file> <ms> <part> <parts>`. */
interface Kept {
  fileId: string;
  at: number;
  keys: string[];
  isWhole: boolean;
  text: string;
}

/** What somebody builds, kept until it is saved: one draft per person, file and slot (`draft-slot.ts`). */
export interface DraftStore {
  /** Null also when what is kept is damaged, or was written by another version. */
  read(slot?: string): Pipeline | null;
  keep(draft: Pipeline): void;
  forget(slot?: string): void;
  /** Forgets all of this file. */
  clear(): void;
}

/** A new draft is written beside the old one, which goes only when it is whole: a call that dies in between loses nothing. */
export function createDraftStore({ drafts, clock }: { drafts: PersonDrafts; clock: Clock }): DraftStore {
  const fileId = drafts.fileId();

  function remove(kept: readonly Kept[]): void {
    for (const { keys } of kept) for (const key of keys) drafts.remove(key);
  }

  function ofThisFile(): Kept[] {
    return newestFirst(drafts.all()).filter((kept) => kept.fileId === fileId);
  }

  return {
    read(slot = NEW_DRAFT) {
      for (const kept of ofThisFile()) {
        const parsed = kept.isWhole ? v.safeParse(PipelineSchema, parseJson(kept.text)) : null;
        if (parsed?.success && draftSlot(parsed.output) === slot) return parsed.output;
      }
      return null;
    },

    keep(draft) {
      const known = newestFirst(drafts.all());
      const own = known.filter((kept) => kept.fileId === fileId);
      const replaced = own.filter(isOf(draftSlot(draft)));
      const parts = chunks(JSON.stringify(draft));
      let room = MOST_BYTES - bytesOf(parts.join(""));
      const others = known.filter((kept) => !replaced.includes(kept));
      remove(
        others.filter(({ isWhole, text }, index) => {
          room -= bytesOf(text);
          return !isWhole || index >= MOST_DRAFTS - 1 || room < 0;
        }),
      );
      // Two drafts of one moment must not mix their parts.
      const at = Math.max(clock.now(), ...own.map((kept) => kept.at + 1));
      drafts.put(
        Object.fromEntries(parts.map((part, index) => [`${fileId} ${at} ${index} ${parts.length}`, part])),
      );
      remove(replaced);
    },

    forget(slot = NEW_DRAFT) {
      remove(ofThisFile().filter(isOf(slot)));
    },

    clear() {
      remove(ofThisFile());
    },
  };
}

/** What cannot be read belongs to every slot, so that it goes with the next draft. Older drafts name their workflow, too. */
function isOf(slot: string): (kept: Kept) => boolean {
  return ({ isWhole, text }) => {
    const draft = isWhole ? v.safeParse(Named, parseJson(text)) : null;
    return !draft?.success || draftSlot(draft.output) === slot;
  };
}

/** All that tells where a draft belongs, whatever else is in it. */
const Named = v.object({ workflowId: v.exactOptional(v.string()), copyOf: v.exactOptional(v.string()) });

function bytesOf(text: string): number {
  return utf8Length(text, text.length);
}

function newestFirst(texts: Record<string, string>): Kept[] {
  const groups = new Map<string, string[]>();
  for (const key of Object.keys(texts)) {
    const [fileId, at, , parts] = key.split(" ");
    const group = `${fileId} ${at} ${parts}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups]
    .map(([group, unordered]) => {
      const [fileId = "", at, parts] = group.split(" ");
      const keys = unordered.sort((a, b) => partOf(a) - partOf(b));
      return {
        fileId,
        at: Number(at) || 0,
        keys,
        isWhole: keys.length === Number(parts),
        text: keys.map((key) => texts[key]).join(""),
      };
    })
    .sort((a, b) => b.at - a.at);
}

function partOf(key: string): number {
  return Number(key.split(" ")[2]);
}

/** Never between the halves of a character, which would not survive being stored. */
function chunks(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + CHUNK;
    const splits = /[\uD800-\uDBFF]/.test(text[end - 1] ?? "");
    parts.push(text.slice(from, splits ? end - 1 : end));
    from = splits ? end - 1 : end;
  }
  return parts;
}
