import type { Catalog } from "../languages/catalog.ts";
import type { RememberedChoices } from "./choices.ts";
import type { Connection } from "./connection.ts";
import type { Answer, Notice } from "./problem.ts";
import type { Background, RunView } from "./run.ts";
import type { Selection } from "./selection.ts";

/** All that the sidebar's first view needs; asks Sixtyfour nothing, so it comes without a key and at once. */
export interface Opening {
  connection: Connection;
  settings: Settings;
  /** That nothing is selected is ordinary, and takes nothing else down. */
  selection: Answer<Selection>;
  /** Newest first. */
  runs: RunView[];
  warnings: Notice[];
  background: Background;
  /** Most recently used first. */
  choices: RememberedChoices[];
  language: SpokenLanguage;
  /** What the menu item that opened it is about; absent for the usual view. */
  openOn?: "schedule";
}

/** What the sidebar speaks. */
export interface SpokenLanguage {
  /** BCP 47; for numbers and dates as well as for words. */
  locale: string;
  sidebar: Catalog["sidebar"];
  /** The words of the workflow builder; they come along with it. */
  builder?: Catalog["builder"];
  /** What the server side says, by code; null for English, in which it arrives. */
  server: Pick<Catalog, "problems" | "notices" | "steps"> | null;
}

export interface Settings {
  /** Above these, a run asks first; the day's rows are those of the whole file in 24 hours. */
  rowsPerRun: number;
  rowsPerDay: number;
  /** What the person says a row costs, in dollars; never guessed. */
  pricePerRow?: number;
  /** Show lists such as ["a","b"] as "a, b". */
  readableLists: boolean;
  /** Of the person alone, unlike the rest; absent: as in their browser. */
  language?: string;
}

/** What is shipped. */
export interface About {
  version: string;
  /** Licences of other people's code in it, as plain text. */
  notice: string;
}
