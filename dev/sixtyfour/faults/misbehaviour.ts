import type { EndpointName } from "../routes.ts";
import type { StandInRequest } from "../wire.ts";
import type { FileFaultName } from "./file-faults.ts";
import type { RewriteName } from "./rewrites.ts";
import type { TransportFaultName } from "./transport-faults.ts";

/** Any answer at all, given instead of acting; an object becomes JSON, a text is sent as it is. */
export interface AnswerFault {
  status: number;
  body?: string | object;
  headers?: Record<string, string>;
}

/** Makes runs show a status word, whatever they really do; with `message`, the block that runs has failed with it. */
export interface StatusFault {
  runStatus: string;
  message?: string;
}

/** What can go wrong; the names are keys of the tables in this folder. */
export type Fault = TransportFaultName | RewriteName | FileFaultName | AnswerFault | StatusFault;

/**
 * A rule of misbehaviour. Without `match` it meets the endpoints where the fault makes sense; without `times` it holds
 * until `behave()`. Faults in a file's contents hold for every file
 * until then, so that slices of one file agree with each other.
 */
export interface Misbehaviour {
  match?: EndpointName | ((request: StandInRequest) => boolean);
  fault: Fault;
  times?: number;
}
