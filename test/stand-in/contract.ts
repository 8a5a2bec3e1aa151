import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import { type Document, OpenAPIBackend } from "openapi-backend";
import { parse } from "yaml";
import { isJsonObject, parseJson } from "../../dev/sixtyfour/json.ts";
import type { SeenRequest, StandIn, StandInRequest, StandInResponse } from "../../dev/sixtyfour/stand-in.ts";

const CONTRACT = new URL("../../dev/sixtyfour/openapi.yaml", import.meta.url);

/** Reads the contract file. */
export function readContract(): Document {
  return parse(readFileSync(CONTRACT, "utf8"));
}

/**
 * Puts a stand-in under its contract: every answer has to fit it, and so does every request that is answered with less
 * than 400, else `violations` says what is wrong.
 */
export async function underContract(standIn: StandIn): Promise<{ standIn: StandIn; violations: string[] }> {
  const violations: string[] = [];
  // `quick` because the definition check knows OpenAPI 3.0 only, where a type cannot be a list.
  const api = new OpenAPIBackend({
    definition: readContract(),
    quick: true,
    validate: true,
    ajvOpts: { coerceTypes: true, strict: false },
    customizeAjv: (ajv) => addFormats(ajv),
  });
  await api.init();

  function check(request: StandInRequest, response: StandInResponse, seen: SeenRequest | undefined): void {
    const endpoint = seen?.endpoint;
    if (endpoint === undefined) return;
    const operation = api.router.getOperation(endpoint);
    if (operation === undefined || !Object.hasOwn(operation.responses ?? {}, response.status)) {
      violations.push(`${endpoint} must not answer ${response.status}`);
      return;
    }
    const complain = (what: string, result: { errors?: unknown }) => {
      if (result.errors)
        violations.push(`${endpoint} ${response.status} ${what}: ${JSON.stringify(result.errors)}`);
    };
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    if (response.status < 400) {
      const { pathname, search } = new URL(request.url);
      const body = request.body === "" ? undefined : parseJson(request.body);
      const parsed = {
        method: request.method,
        path: pathname,
        query: search.slice(1),
        headers,
        ...(isJsonObject(body) ? { body } : {}),
      };
      complain("request", api.validator.validateRequest(parsed, endpoint));
    }
    if (endpoint !== "file" && typeof response.body === "string") {
      const value = parseJson(response.body);
      complain("answer", api.validator.validateResponse(value, endpoint, response.status));
    }
    complain(
      "headers",
      api.validator.validateResponseHeaders(response.headers, endpoint, { statusCode: response.status }),
    );
  }

  return {
    violations,
    standIn: {
      ...standIn,
      handle(request) {
        const response = standIn.handle(request);
        check(request, response, standIn.requests.at(-1));
        return response;
      },
    },
  };
}
