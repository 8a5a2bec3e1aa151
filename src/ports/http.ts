export interface HttpRequest {
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** Header names are lower case. `unreachable` says nothing about whether the server acted on the request. */
export type HttpAnswer =
  | { kind: "answer"; status: number; headers: Record<string, string>; text: string }
  | { kind: "unreachable" };

/** Sends all requests at once and answers in their order; never throws and never follows a redirect. */
export interface Http {
  sendAll(requests: HttpRequest[]): HttpAnswer[];
}
