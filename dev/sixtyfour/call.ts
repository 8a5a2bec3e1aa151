import type { CsvWriter } from "./result-files.ts";
import type { BilledRow, Organisation } from "./state.ts";
import type { StandInResponse } from "./wire.ts";

/** A request that has passed the gate, taken apart for an endpoint. */
export interface Call {
  query: URLSearchParams;
  /** The variable part of the path; empty for endpoints without one. */
  pathId: string;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  body: string;
  /** ms since 1970. */
  now: number;
  organisation: Organisation;
  /** What an endpoint may do beyond its organisation. */
  service: Service;
}

/** The little that endpoints need of the service as a whole. */
export interface Service {
  pace: number;
  bill(rows: readonly BilledRow[]): void;
  /** How result files are written at present, since their size is told along with the links. */
  csvWriter(): CsvWriter;
  /** A number never given before, for ids. */
  nextSerial(): number;
}

/** One endpoint: a call in, an answer out, refusals thrown as `ApiProblem`. */
export type Endpoint = (call: Call) => StandInResponse;
