import type { Answer, MethodName, Params, Value } from "../../src/protocol.ts";
import type { User } from "../apps-script/host/host.ts";

/** Thrown with the add-on's own words when it refuses, and when an execution does not return at all. */
export class SidebarRefusal extends Error {
  override readonly name = "SidebarRefusal";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type SidebarCall = <M extends MethodName>(method: M, params: Params<M>) => Value<M>;

/** Calls the built add-on as its sidebar would: through the one entry point, JSON text in and out. */
export function sidebarCaller(user: User): SidebarCall {
  return <M extends MethodName>(method: M, params: Params<M>) => {
    const execution = user.run("sidebarCall", [JSON.stringify({ method, params })]);
    if (execution.outcome !== "returned" || typeof execution.value !== "string") {
      throw new SidebarRefusal("no-answer", execution.error?.message ?? "The add-on gave no answer.");
    }
    const answer = JSON.parse(execution.value) as Answer<Value<M>>;
    if (!answer.ok) {
      const { code, message, hint } = answer.error;
      throw new SidebarRefusal(code, [message, hint].filter(Boolean).join(" "));
    }
    return answer.value;
  };
}
