import type { Http, HttpAnswer, HttpRequest } from "../../src/ports.ts";
import type { Note } from "./journal.ts";

export interface Route {
  method: HttpRequest["method"];
  url: string | RegExp;
  answer: HttpAnswer | ((request: HttpRequest) => HttpAnswer);
}

/** An answer as it comes off the wire; a body that is no text becomes JSON. */
export function answering(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
): HttpAnswer {
  return {
    kind: "answer",
    status,
    headers,
    text: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** Scripted routes, the latest added first; a request nobody expected is a mistake of the test. */
export function fakeHttp(note: Note = () => {}) {
  const routes: Route[] = [];
  const requests: HttpRequest[] = [];
  const batches: number[] = [];
  let losing: "before" | "after" | null = null;

  function answerOf(request: HttpRequest): HttpAnswer {
    const route = routes.find(({ method, url }) => {
      if (method !== request.method) return false;
      return typeof url === "string" ? url === request.url : url.test(request.url);
    });
    if (!route) throw new Error(`Nobody answers ${request.method} ${request.url}`);
    return typeof route.answer === "function" ? route.answer(request) : route.answer;
  }

  const http: Http = {
    sendAll: (sent) => {
      batches.push(sent.length);
      return sent.map((request) => {
        note(`${request.method} ${request.url.replace(/^https:\/\/[^/]+/, "").replace(/\?.*/, "")}`);
        requests.push(request);
        if (request.method === "GET" || losing === null) return answerOf(request);
        if (losing === "after") answerOf(request);
        losing = null;
        return { kind: "unreachable" };
      });
    },
  };
  return {
    ...http,
    requests,
    batches,
    on(method: HttpRequest["method"], url: string | RegExp, answer: Route["answer"]): void {
      routes.unshift({ method, url, answer });
    },
    /** Loses the next POST on its way there, or its answer on the way back, when the server has already acted. */
    lose(when: "before" | "after"): void {
      losing = when;
    },
  };
}
