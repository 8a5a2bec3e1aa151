import { parseJson } from "../json.ts";
import type { EndpointName } from "../routes.ts";
import type { StandInRequest, StandInResponse } from "../wire.ts";
import { FILE_FAULTS, type FileFault, faultyCsv } from "./file-faults.ts";
import type { AnswerFault, Fault, Misbehaviour } from "./misbehaviour.ts";
import { type InlineRows, REWRITES, type Rewrite, statusRewrite } from "./rewrites.ts";
import { TRANSPORT_FAULTS, type TransportFault } from "./transport-faults.ts";

/** What one rule does, with the tables looked up. */
interface Effect {
  transport?: TransportFault;
  rewrite?: Rewrite;
  file?: FileFault;
}

/** The rules in force; asks which of them meet a request and counts down their `times`. */
export class ActiveFaults {
  private rules: { rule: Misbehaviour; effect: Effect; left: number }[] = [];

  add(rule: Misbehaviour): void {
    this.rules.push({ rule, effect: effectOf(rule.fault), left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.rules = [];
  }

  /** Takes the rules that meet this request; each counts as used, whether or not it changes anything. */
  take(request: StandInRequest, endpoint: EndpointName | undefined): RequestFaults {
    const met = this.rules.filter(
      ({ rule, effect, left }) => left > 0 && meets(rule, effect, request, endpoint),
    );
    for (const entry of met) entry.left -= 1;
    return new RequestFaults(met.map(({ effect }) => effect));
  }

  /** How result files are written while the present faults hold. */
  csvWriter(): (rows: string[][]) => string {
    const faults = this.rules.flatMap(({ effect }) => effect.file ?? []);
    return (rows) => faultyCsv(rows, faults);
  }
}

/** The faults that meet one request, applied around the service. */
export class RequestFaults {
  private readonly effects: readonly Effect[];

  constructor(effects: readonly Effect[]) {
    this.effects = effects;
  }

  /** The answer that is given instead of acting, if any; throws when the network is down. */
  instead(): StandInResponse | undefined {
    for (const { transport } of this.effects) if (transport?.instead) return transport.instead();
    return undefined;
  }

  /** The request as the service sees it. */
  request(request: StandInRequest): StandInRequest {
    if (!this.effects.some(({ transport }) => transport?.hideRange)) return request;
    const headers = Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== "range");
    return { ...request, headers: Object.fromEntries(headers) };
  }

  /** The answer as the client sees it; throws when the network goes down on the way back. */
  after(answer: StandInResponse, rows: InlineRows): StandInResponse {
    return this.effects.reduce((current, { transport, rewrite }) => {
      const rewritten = rewrite === undefined ? current : applyRewrite(current, rewrite, rows);
      return transport?.after?.(rewritten) ?? rewritten;
    }, answer);
  }
}

function effectOf(fault: Fault): Effect {
  if (typeof fault === "object") {
    return "runStatus" in fault ? { rewrite: statusRewrite(fault) } : { transport: answering(fault) };
  }
  if (hasOwn(TRANSPORT_FAULTS, fault)) return { transport: TRANSPORT_FAULTS[fault] };
  if (hasOwn(REWRITES, fault)) return { rewrite: REWRITES[fault] };
  return { file: FILE_FAULTS[fault] };
}

function hasOwn<T extends object>(table: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(table, name);
}

function answering({ status, body = "", headers = {} }: AnswerFault): TransportFault {
  const isText = typeof body === "string";
  return {
    instead: () => ({
      status,
      headers: { "content-type": isText ? "text/plain" : "application/json", ...headers },
      body: isText ? body : JSON.stringify(body),
    }),
  };
}

function meets(
  rule: Misbehaviour,
  effect: Effect,
  request: StandInRequest,
  endpoint: EndpointName | undefined,
): boolean {
  if (effect.file !== undefined) return false;
  if (typeof rule.match === "function") return rule.match(request);
  if (rule.match !== undefined) return rule.match === endpoint;
  if (effect.transport?.only !== undefined) return effect.transport.only === endpoint;
  if (effect.rewrite !== undefined) return effect.rewrite.only.some((name) => name === endpoint);
  return endpoint !== "file";
}

function applyRewrite(answer: StandInResponse, { rewrite }: Rewrite, rows: InlineRows): StandInResponse {
  if (answer.status !== 200 || typeof answer.body !== "string") return answer;
  const value = parseJson(answer.body);
  return value === undefined ? answer : { ...answer, body: JSON.stringify(rewrite(value, rows)) };
}
