import * as v from "valibot";
import { parseJson } from "../encoding/parse-json.ts";
import type { Clock, PersonDrafts } from "../ports.ts";
import type { Pipeline } from "./pipeline.ts";
import { PipelineSchema } from "./pipeline-schema.ts";

/** Below the 9 KB of a property, at three bytes a character (https://developers.google.com/apps-script/guides/services/quotas). */
const CHUNK = 2_900;

/** Files whose drafts are kept, newest first, and characters of them all: half the store, at three bytes each. */
const MOST_FILES = 10;
const MOST_CHARACTERS = 80_000;

/** One time that a draft was kept; its parts are named `<file> <ms> <part> <parts>`. */
interface Kept {
  fileId: string;
  at: number;
  keys: string[];
  isWhole: boolean;
  characters: number;
}

/** What somebody builds, kept until it is created: one draft per person and file. */
export interface DraftStore {
  /** Null also when what is kept is damaged, or was written by another version. */
  read(): Pipeline | null;
  keep(draft: Pipeline | null): void;
}

/** A new draft is written beside the old one, which goes only when it is whole: a call that dies in between loses nothing. */
export function createDraftStore({ drafts, clock }: { drafts: PersonDrafts; clock: Clock }): DraftStore {
  const fileId = drafts.fileId();

  function forget(kept: readonly Kept[]): void {
    for (const { keys } of kept) for (const key of keys) drafts.remove(key);
  }

  return {
    read() {
      const texts = drafts.all();
      for (const { keys } of newestFirst(texts).filter((kept) => kept.isWhole && kept.fileId === fileId)) {
        const parsed = v.safeParse(PipelineSchema, parseJson(keys.map((key) => texts[key]).join("")));
        if (parsed.success) return parsed.output;
      }
      return null;
    },

    keep(draft) {
      const known = newestFirst(drafts.all());
      const [ofThisFile, ofOthers] = [
        known.filter((kept) => kept.fileId === fileId),
        known.filter((kept) => kept.fileId !== fileId),
      ];
      if (draft === null) return forget(ofThisFile);
      const parts = chunks(JSON.stringify(draft));
      let room = MOST_CHARACTERS - parts.join("").length;
      const dropped = ofOthers.filter(({ isWhole, characters }, index) => {
        room -= characters;
        return !isWhole || index >= MOST_FILES - 1 || room < 0;
      });
      forget(dropped);
      // Two drafts of one moment must not mix their parts.
      const at = Math.max(clock.now(), ...ofThisFile.map((kept) => kept.at + 1));
      drafts.put(
        Object.fromEntries(parts.map((part, index) => [`${fileId} ${at} ${index} ${parts.length}`, part])),
      );
      forget(ofThisFile);
    },
  };
}

function newestFirst(texts: Record<string, string>): Kept[] {
  const groups = new Map<string, string[]>();
  for (const key of Object.keys(texts)) {
    const [fileId, at, , parts] = key.split(" ");
    const group = `${fileId} ${at} ${parts}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return [...groups]
    .map(([group, keys]) => {
      const [fileId = "", at, parts] = group.split(" ");
      return {
        fileId,
        at: Number(at) || 0,
        keys: keys.sort((a, b) => partOf(a) - partOf(b)),
        isWhole: keys.length === Number(parts),
        characters: keys.reduce((sum, key) => sum + (texts[key] ?? "").length, 0),
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
