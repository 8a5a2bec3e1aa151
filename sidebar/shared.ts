import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import * as suggestMapping from "../src/plan/suggest-mapping.ts";
import * as useWords from "./language/use-words.ts";
import * as words from "./language/words.ts";
import * as scheduleForm from "./model/schedule-form.ts";
import * as settingsDraft from "./model/settings-draft.ts";
import * as step from "./model/step.ts";
import * as readableNames from "./readable-names.ts";
import * as stepTitle from "./step-title.ts";
import * as check from "./views/check.tsx";
import * as connectView from "./views/connect-view.tsx";
import * as fileLinks from "./views/file-links.tsx";
import * as keyForm from "./views/key-form.tsx";
import * as problem from "./views/problem.tsx";
import * as question from "./views/question.tsx";
import * as scheduleWords from "./views/schedule-words.ts";
import * as sendQuestion from "./views/send-question.tsx";
import * as startDoubt from "./views/start-doubt.tsx";
import * as stepList from "./views/step-list.tsx";

/**
 * The modules of the page that its later part uses, too, by the path the build knows them by: a second copy of a module would
 * have a context and a renderer of its own. The build refuses a part that holds a module of the page that is missing here.
 */
export const SHARED: Readonly<Record<string, unknown>> = {
  "preact/jsx-runtime": { Fragment, jsx, jsxs },
  "src/plan/suggest-mapping.ts": suggestMapping,
  "sidebar/language/use-words.ts": useWords,
  "sidebar/language/words.ts": words,
  "sidebar/model/step.ts": step,
  "sidebar/readable-names.ts": readableNames,
  "sidebar/step-title.ts": stepTitle,
  "sidebar/views/problem.tsx": problem,
  "sidebar/views/question.tsx": question,
  "sidebar/views/step-list.tsx": stepList,
  "sidebar/model/schedule-form.ts": scheduleForm,
  "sidebar/model/settings-draft.ts": settingsDraft,
  "sidebar/views/check.tsx": check,
  "sidebar/views/connect-view.tsx": connectView,
  "sidebar/views/file-links.tsx": fileLinks,
  "sidebar/views/key-form.tsx": keyForm,
  "sidebar/views/start-doubt.tsx": startDoubt,
  "sidebar/views/send-question.tsx": sendQuestion,
  "sidebar/views/schedule-words.ts": scheduleWords,
};
