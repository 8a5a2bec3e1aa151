import { isJsonObject, type JsonObject, type JsonValue, parseJson } from "../../dev/sixtyfour/json.ts";
import { seededNumber } from "../../dev/sixtyfour/seeded-hash.ts";
import {
  API_ORIGIN,
  createStandIn,
  SAMPLE_KEY,
  type StandIn,
  type StandInResponse,
} from "../../dev/sixtyfour/stand-in.ts";

/** The moment at which every test begins: 1 April 2026, 08:00 UTC. */
export const START = Date.UTC(2026, 3, 1, 8);

/** An answer with its body as text and, where it is JSON, as a value. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  text: string;
  value: JsonValue | undefined;
}

/** Talks to a stand-in the way a client of the API does, with a clock that the test moves. */
export class Client {
  now = START;
  readonly standIn: StandIn;
  private readonly key: string | undefined;

  constructor(standIn: StandIn = createStandIn(), key: string | undefined = SAMPLE_KEY) {
    this.standIn = standIn;
    this.key = key;
  }

  get(path: string, headers: Record<string, string> = {}): Answered {
    return this.request("GET", path, "", headers);
  }

  /** A text is sent as it is, anything else as JSON. */
  post(path: string, body: JsonValue = "", headers: Record<string, string> = {}): Answered {
    return this.request("POST", path, typeof body === "string" ? body : JSON.stringify(body), headers);
  }

  /** Follows a signed link without the key. */
  download(url: string, headers: Record<string, string> = {}): Answered {
    return answered(this.standIn.handle({ method: "GET", url, headers, body: "", now: this.now }));
  }

  workflowId(name: string): string {
    const found = objects(this.get("/workflows").value).find((workflow) => workflow.name === name);
    if (found === undefined) throw new Error(`No workflow called '${name}'`);
    return String(found.id);
  }

  /** Starts a run and gives its job id; throws when it is refused. */
  start(workflow: string, records: JsonValue, headers: Record<string, string> = {}): string {
    const id = this.workflowId(workflow);
    const answer = this.post(`/workflows/run?workflow_id=${id}`, { webhook_payload: records }, headers);
    if (answer.status !== 200) throw new Error(`The run was refused: ${answer.text}`);
    return String(object(answer.value).job_id);
  }

  liveStatus(jobId: string): JsonObject {
    return object(this.get(`/workflows/runs/${jobId}/live_status`).value);
  }

  links(jobId: string, query = ""): JsonObject[] {
    return objects(this.get(`/workflows/runs/${jobId}/results/download-links${query}`).value);
  }

  /** Moves the clock to the end of a run and gives the text of its last file. */
  finalFile(jobId: string): string {
    this.finish(jobId);
    return this.download(String(this.links(jobId).at(-1)?.download_url)).text;
  }

  /** Moves the clock to the end of a run. */
  finish(jobId: string): void {
    this.now = Math.max(this.now, this.run(jobId).endsAt);
  }

  /** The run as the stand-in keeps it, for tests of the timetable. */
  run(jobId: string) {
    const run = this.standIn.runs.find((one) => one.jobId === jobId);
    if (run === undefined) throw new Error(`No run ${jobId}`);
    return run;
  }

  private request(method: string, path: string, body: string, headers: Record<string, string>): Answered {
    const key: Record<string, string> = this.key === undefined ? {} : { "X-Api-Key": this.key };
    return answered(
      this.standIn.handle({
        method,
        url: `${API_ORIGIN}${path}`,
        headers: { ...key, ...headers },
        body,
        now: this.now,
      }),
    );
  }
}

/** Reads an answer's body as text and as JSON. */
function answered({ status, headers, body }: StandInResponse): Answered {
  const text = typeof body === "string" ? body : new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  return { status, headers, text, value: parseJson(text) };
}

/** Narrows a value to an object, and fails the test when it is none. */
export function object(value: JsonValue | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Error(`Not an object: ${JSON.stringify(value)}`);
  return value;
}

/** Narrows a value to a list of objects, and fails the test when it is none. */
export function objects(value: JsonValue | undefined): JsonObject[] {
  if (!Array.isArray(value)) throw new Error(`Not a list: ${JSON.stringify(value)}`);
  return value.map(object);
}

/** A record that every ready workflow accepts; the number makes it another person. */
export function person(n = 1, overrides: JsonObject = {}): JsonObject {
  return {
    full_name: `Ottilie Sample${n}`,
    company: `Pebblewise ${seededNumber(`c${n}`, 100)}`,
    title: "Head of Sales",
    ...overrides,
  };
}
