import type { Misbehaviour } from "./misbehaviour.ts";

/** The organisation has no notebooks: workflows with a block that needs one are refused, and nothing else is. */
export const NOTEBOOKS_REFUSED: Misbehaviour = {
  match: ({ url, body }) =>
    /\/workflows\/(create|update)_workflow/.test(url) && /"block_name":\s*"[^"]*notebook"/.test(body),
  fault: { status: 403, body: { detail: "Notebooks are not enabled for your organization" } },
};
