import { updateBuilder } from "../builder/model/update.ts";
import { View } from "../builder/views/view.tsx";
import type { Part } from "../part.ts";
import { AboutView } from "./about-view.tsx";
import { ClearView } from "./clear-view.tsx";
import { ScheduleForm } from "./schedule-form.tsx";
import { SettingsView } from "./settings-view.tsx";

/** What the page takes in when somebody first opens one of the large forms. */
export const part: Part = {
  updateBuilder,
  Builder: View,
  ScheduleForm,
  Settings: SettingsView,
  About: AboutView,
  Clear: ClearView,
};
