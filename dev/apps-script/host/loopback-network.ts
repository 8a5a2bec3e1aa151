import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Network, NetworkDown, type NetworkRequest, type NetworkResponse } from "./network.ts";

interface Outgoing {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

type Incoming = { status: number; headers: Record<string, string>; body: Uint8Array } | { error: string };

/** What else the network lets through besides its routes. */
export interface LoopbackOptions {
  /** Lets requests to any other https address out as they are, as the real service's download links need. */
  throughOrigins?: "all-https";
}

/**
 * Sends the add-on's requests over HTTP to `routes` (origin the add-on believes in -> origin that answers), while this
 * thread waits. A server in this same thread could never answer: it must run in a process or a worker of its own.
 */
export function loopbackNetwork(
  routes: Record<string, string>,
  options: LoopbackOptions = {},
): Network & { close(): void } {
  let line: Line | null = null;
  const sendAll = (requests: NetworkRequest[]): NetworkResponse[] => {
    const outgoing = requests.map((request) => address(request, routes, options));
    line ??= openLine();
    return exchange(line, outgoing).map((answer, index) => {
      if ("error" in answer) throw new NetworkDown(requests[index]?.url ?? answer.error);
      return answer;
    });
  };
  return {
    send: (request) => {
      const [response] = sendAll([request]);
      if (!response) throw new NetworkDown(request.url);
      return response;
    },
    sendAll,
    close: () => {
      void line?.worker.terminate();
      line?.port.close();
      line = null;
    },
  };
}

/** Whoever is told the virtual time is the stand-in behind a route; the real service is not. */
function address(
  request: NetworkRequest,
  routes: Record<string, string>,
  options: LoopbackOptions,
): Outgoing {
  const { origin } = new URL(request.url);
  const target =
    routes[origin] ?? (options.throughOrigins && origin.startsWith("https:") ? origin : undefined);
  if (target === undefined) throw new NetworkDown(request.url);
  const url = target + request.url.slice(origin.length);
  const time = target.startsWith("http:") ? { "x-stand-in-now": String(request.now) } : {};
  return { url, method: request.method, headers: { ...request.headers, ...time }, body: request.body };
}

interface Line {
  worker: Worker;
  port: MessagePort;
  state: Int32Array;
}

function openLine(): Line {
  const { port1, port2 } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("./loopback-worker.mjs", import.meta.url), {
    workerData: { port: port2, state },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, state };
}

/** Longer than the worker's own time limit for a request: only a dead worker lets it pass. */
const WAIT_MS = 180_000;

function exchange({ port, state }: Line, requests: Outgoing[]): Incoming[] {
  Atomics.store(state, 0, 0);
  port.postMessage(requests);
  if (Atomics.wait(state, 0, 0, WAIT_MS) === "timed-out")
    throw new NetworkDown("The network worker does not answer");
  // The worker posts its answer before it wakes this thread, and posts nothing else.
  const received = receiveMessageOnPort(port) as { message: Incoming[] } | undefined;
  if (!received) throw new NetworkDown("The network worker gave no answer");
  return received.message;
}
