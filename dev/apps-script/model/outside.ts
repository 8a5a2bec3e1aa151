/** One request as the network gets it; `body` is UTF-8 text, `now` the virtual time in ms. */
export interface NetworkRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  now: number;
}

/** One answer; a body given as text is UTF-8. */
export interface NetworkResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** What answers `UrlFetchApp`; without `sendAll`, the requests of a `fetchAll` are sent one by one. */
export type Network = {
  send(request: NetworkRequest): NetworkResponse;
  sendAll?(requests: NetworkRequest[]): NetworkResponse[];
};

/** Thrown by a network that cannot reach the address; the script sees `Address unavailable: <url>`. */
export class NetworkDown extends Error {
  override readonly name = "NetworkDown";
}

/** What the pure model needs of the machine it runs on. */
export interface Outside {
  network: Network;
  readFile(name: string): string | null;
  digest(algorithm: string, data: Uint8Array): Uint8Array;
  encodeText(text: string): Uint8Array;
  decodeText(bytes: Uint8Array, charset: string): string;
  toBase64(bytes: Uint8Array): string;
  fromBase64(text: string): Uint8Array;
}
