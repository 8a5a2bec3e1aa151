import type { VNode } from "preact";
import type { BuilderEvent } from "./builder/event.ts";
import type { Answered } from "./model/event.ts";
import type { EditedSchedule, State } from "./model/state.ts";
import type { Step } from "./model/step.ts";
import type { ViewProps } from "./views/app.tsx";

/** The large forms, which come into the page when one of them is first opened: with them it would open later for everyone. */
export interface Part {
  updateBuilder(state: State, event: BuilderEvent | Answered): Step;
  Builder(props: ViewProps): VNode;
  ScheduleForm(props: ViewProps & { edited: EditedSchedule }): VNode;
  Settings(props: ViewProps): VNode;
  About(props: ViewProps): VNode;
  Clear(props: ViewProps): VNode;
}

declare global {
  interface Window {
    /** How the part that was sent for hands itself over; there only while its script runs. */
    sixtyfourPart?: (make: (shared: unknown) => Part, styles: string) => void;
  }
}

/**
 * Runs the script of the part and takes what it hands over, null when it does not run. A script element is allowed where
 * the page's own script is, unlike `eval`.
 */
export function loadPart(script: string, shared: unknown): Part | null {
  let part: Part | null = null;
  window.sixtyfourPart = (make, styles) => {
    part = make(shared);
    put("style", styles);
  };
  put("script", script).remove();
  delete window.sixtyfourPart;
  return part;
}

function put(kind: "script" | "style", text: string): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = text;
  document.head.append(element);
  return element;
}
