/** What the sidebar's page is given before its own script runs. */
export interface PreludeSettings {
  functions: string[];
  aheadMs: number;
  /** Typed into the field for the API key when it shows up empty. */
  sampleKey: string | null;
}

/** What the frame and the page around it say to each other. */
export type FrameMessage =
  | { playground: "call"; id: number; functionName: string; args: unknown[] }
  | { playground: "close" };

/** What the frame hears. */
export type FrameAnswer =
  | { playground: "answer"; id: number; outcome: FrameOutcome }
  | { playground: "clock"; aheadMs: number };

type FrameOutcome = { ok: true; value?: unknown } | { ok: false; name: string; message: string };

type Handler = (result: unknown, userObject?: unknown) => void;

/**
 * Runs inside the frame, of which it is a text: it may use nothing from outside its own body. Makes `google.script`
 * over messages to the page around, moves the clock, and types the sample key.
 */
export function prelude(settings: PreludeSettings): void {
  let { aheadMs } = settings;
  const waiting = new Map<number, (outcome: FrameOutcome) => void>();
  let calls = 0;

  const runner = (onSuccess: Handler | null, onFailure: Handler | null, userObject: unknown): object => {
    const self: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => runner(handler, onFailure, userObject),
      withFailureHandler: (handler: Handler) => runner(onSuccess, handler, userObject),
      withUserObject: (object: unknown) => runner(onSuccess, onFailure, object),
    };
    for (const functionName of settings.functions) {
      self[functionName] = (...args: unknown[]) => {
        calls += 1;
        waiting.set(calls, (outcome) => {
          if (outcome.ok) onSuccess?.(outcome.value, userObject);
          else if (onFailure)
            onFailure(Object.assign(new Error(outcome.message), { name: outcome.name }), userObject);
          else console.error(outcome.message);
        });
        parent.postMessage({ playground: "call", id: calls, functionName, args }, "*");
      };
    }
    return self;
  };
  const host = {
    close: () => parent.postMessage({ playground: "close" }, "*"),
    setWidth: () => {},
    setHeight: () => {},
    editor: { focus: () => {} },
  };
  Object.assign(window, { google: { script: { run: runner(null, null, undefined), host } } });

  addEventListener("message", ({ source, data }: MessageEvent<FrameAnswer>) => {
    if (source !== parent) return;
    if (data.playground === "clock") aheadMs = data.aheadMs;
    if (data.playground === "answer") {
      waiting.get(data.id)?.(data.outcome);
      waiting.delete(data.id);
    }
  });

  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [RealDate.now() + aheadMs] : args, newTarget),
    apply: (target) => new target(RealDate.now() + aheadMs).toString(),
    get: (target, key) => (key === "now" ? () => RealDate.now() + aheadMs : Reflect.get(target, key)),
  });

  if (settings.sampleKey === null) return;
  const typedInto = new WeakSet<HTMLInputElement>();
  new MutationObserver(() => {
    const field = document.querySelector<HTMLInputElement>("#api-key");
    if (!field || typedInto.has(field)) return;
    typedInto.add(field);
    if (field.value !== "" || settings.sampleKey === null) return;
    field.value = settings.sampleKey;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const remark = document.createElement("p");
    remark.textContent =
      "Playground: this is the stand-in’s sample key. It opens nothing but made-up data. “sample-key-empty” opens an account without workflows.";
    remark.style.cssText = "margin:4px 0 0;font-size:12px;font-style:italic";
    field.insertAdjacentElement("afterend", remark);
  }).observe(document, { childList: true, subtree: true });
}
