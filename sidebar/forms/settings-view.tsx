import { useWords } from "../language/use-words.ts";
import type { ViewProps } from "../views/app.tsx";
import { FileLinks } from "../views/file-links.tsx";
import { ConnectionSection } from "./connection-section.tsx";
import { SettingsForm } from "./settings-form.tsx";

/** What is chosen once: how much may be sent without asking, and with which key. */
export function SettingsView({ state, send }: ViewProps) {
  const { text } = useWords();
  return (
    <main>
      <h1 tabIndex={-1}>{text.settings.title}</h1>
      <SettingsForm settings={state.settings} send={send} />
      <ConnectionSection state={state} send={send} />
      <FileLinks send={send} />
    </main>
  );
}
