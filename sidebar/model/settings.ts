import type { Answer, ProblemView, Settings } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import { dropPlan } from "./plan.ts";
import { draftOf, readDraft } from "./settings-draft.ts";
import type { SettingsDraft, SettingsState, State } from "./state.ts";
import { ask, type Step, step } from "./step.ts";

/** Asks for the settings of the file. */
export function loadSettings(state: State): Step {
  if (state.settings.busy !== null) return step(state);
  return step(withSettings(state, { busy: "loading", problem: null }), ask("settings.get", {}));
}

/** Takes the settings, unless they were saved meanwhile, which they may not know yet; what is being typed stays. */
export function settingsLoaded(state: State, answer: Answer<Settings>): Step {
  if (state.settings.busy !== "loading") return step(state);
  if (!answer.ok) return step(withSettings(state, { busy: null, problem: answer.error }));
  return step(withSettings(state, { busy: null, known: answer.value }));
}

/** Takes what is typed as it is, so that nothing jumps under the fingers. */
export function typeSetting(state: State, change: Partial<SettingsDraft>): Step {
  const { known, draft } = state.settings;
  if (known === null) return step(state);
  return step(
    withSettings(state, {
      draft: { ...(draft ?? draftOf(known)), ...change },
      saved: false,
      problem: null,
    }),
  );
}

/** Saves what was typed, or says what is wrong with it; need not wait for settings that are only being read again. */
export function submitSettings(state: State): Step {
  const { known, draft, busy } = state.settings;
  if (known === null || busy === "saving") return step(state);
  const reading = readDraft(draft ?? draftOf(known));
  return reading.ok
    ? step(withSettings(state, { busy: "saving", problem: null }), ask("settings.save", reading.settings))
    : step(withSettings(state, { checked: true }), { kind: "focus", target: "wrong-field" });
}

/** Other limits may make another plan, so it is made anew. */
export function settingsSaved(state: State, answer: Answer<Settings>): Step {
  if (!answer.ok) return refusedToSave(state, answer.error);
  const known = { known: answer.value, busy: null, draft: null, checked: false, saved: true };
  const { text } = wordsIn(state.language);
  const next = { ...dropPlan(withSettings(state, known)), announcement: text.settings.saved };
  return state.settings.known?.language === answer.value.language
    ? step(next)
    : step(next, ask("language.read", { locale: state.browserLocale }));
}

function refusedToSave(state: State, problem: ProblemView): Step {
  return step(withSettings(state, { busy: null, problem }), { kind: "focus", target: "problem" });
}

/** Changes only the settings' part. */
export function withSettings(state: State, change: Partial<SettingsState>): State {
  return { ...state, settings: { ...state.settings, ...change } };
}
