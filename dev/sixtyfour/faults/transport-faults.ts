import { storageRefusal } from "../file-storage.ts";
import type { EndpointName } from "../routes.ts";
import { jsonAnswer, type StandInResponse, StandInUnreachable } from "../wire.ts";

/** A fault between client and service: `instead` of acting, or `after` the service has acted. */
export interface TransportFault {
  instead?: () => StandInResponse;
  after?: (answer: StandInResponse) => StandInResponse;
  /** Absent: any endpoint of the API. */
  only?: EndpointName;
  /** The storage has no Range support: the header is taken away before it is read. */
  hideRange?: true;
}

const HTML = "<!doctype html><html><head><title>Just a moment</title></head><body>Please wait</body></html>";

function unreachable(): never {
  throw new StandInUnreachable("The stand-in was told to be unreachable");
}

/** As an API answers that does not have the endpoint. */
function notFound(): StandInResponse {
  return jsonAnswer(404, { detail: "Not Found" });
}

function truncated(answer: StandInResponse): StandInResponse {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

/** A list where an object belongs, and the other way round: valid JSON that no schema expects. */
function wrongShape(answer: StandInResponse): StandInResponse {
  const isList = typeof answer.body === "string" && answer.body.startsWith("[");
  return { ...answer, body: isList ? '{"data":{"items":"none"}}' : '["unexpected",1,null]' };
}

/** Faults of the way, by name. */
export const TRANSPORT_FAULTS = {
  "unreachable-before-acting": { instead: unreachable },
  "unreachable-after-acting": { after: unreachable },
  "html-body": {
    after: (answer) => ({ ...answer, headers: { "content-type": "text/html" }, body: HTML }),
  },
  "empty-body": { after: (answer) => ({ ...answer, body: "" }) },
  "truncated-body": { after: truncated },
  "wrong-shape": { after: wrongShape },
  "no-block-list": { only: "listBlocks", instead: notFound },
  "expired-link": { only: "file", instead: () => storageRefusal(403, "AccessDenied", "Request has expired") },
  "no-range-support": {
    only: "file",
    hideRange: true,
    after: ({ headers: { "accept-ranges": _, ...headers }, ...answer }) => ({ ...answer, headers }),
  },
} satisfies Record<string, TransportFault>;

/** Name of a fault of the way. */
export type TransportFaultName = keyof typeof TRANSPORT_FAULTS;
