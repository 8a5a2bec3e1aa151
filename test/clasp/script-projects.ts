import { done, type GoogleAnswer, NOT_FOUND, refusal } from "./google-answer.ts";

/** A file of a script project, as `projects.updateContent` takes it. */
export interface ProjectFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Deployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { versionNumber?: number; description?: string };
}

interface NewProject {
  readonly scriptId: string;
  readonly title?: string;
  readonly parentId?: string | undefined;
  readonly files?: ProjectFile[];
}

interface ScriptProject {
  readonly scriptId: string;
  readonly title: string;
  readonly parentId: string | undefined;
  files: ProjectFile[];
  readonly versions: { versionNumber: number; description: string; files: ProjectFile[] }[];
  readonly deployments: Deployment[];
}

const MANIFEST: ProjectFile = { name: "appsscript", type: "JSON", source: '{ "timeZone": "Etc/GMT" }' };

/** Long enough to look like the id of a real script. */
const SCRIPT_ID = "made-up-script-id-00000000000";

/** The words of the real API, as people quote them (https://github.com/google/clasp/issues/1128). */
const SWITCHED_OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then " +
  "retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.";

/**
 * Keeps script projects as the Apps Script API does
 * (https://developers.google.com/apps-script/api/reference/rest/v1/projects): content, versions that never change, and
 * deployments, of which each project has one of the head from the start.
 */
export class ScriptProjects {
  readonly projects: ScriptProject[] = [];
  apiIsOn = true;

  /** A project that is there before the test begins. */
  add({ scriptId, title = "Untitled project", parentId, files = [MANIFEST] }: NewProject): ScriptProject {
    const project: ScriptProject = {
      scriptId,
      title,
      parentId,
      files,
      versions: [],
      deployments: [{ deploymentId: `head-of-${scriptId}`, deploymentConfig: {} }],
    };
    this.projects.push(project);
    return project;
  }

  answer(method: string, path: string, body: string): GoogleAnswer {
    if (!this.apiIsOn) return refusal(403, "PERMISSION_DENIED", SWITCHED_OFF);
    const [, scriptId, part = "", id] =
      /^\/v1\/projects(?:\/([^/]+))?(?:\/(\w+))?(?:\/([^/]+))?$/.exec(path) ?? [];
    const sent = body === "" ? {} : JSON.parse(body);
    if (scriptId === undefined) return method === "POST" ? this.#create(sent) : NOT_FOUND;
    const project = this.projects.find((candidate) => candidate.scriptId === scriptId);
    if (!project) return NOT_FOUND;
    switch (`${method} ${part}`) {
      case "PUT content":
        project.files = sent.files;
        return done({ scriptId, files: project.files });
      case "GET content":
        return done({ scriptId, files: project.files });
      case "POST versions":
        return addVersion(project, sent.description);
      case "GET deployments":
        return done({ deployments: project.deployments });
      case "POST deployments":
        return addDeployment(project, sent);
      case "PUT deployments":
        return updateDeployment(project, id, sent.deploymentConfig);
      default:
        return NOT_FOUND;
    }
  }

  #create({ title, parentId }: { title: string; parentId?: string }): GoogleAnswer {
    const scriptId = `${SCRIPT_ID}${this.projects.length + 1}`;
    this.add({ scriptId, title, parentId });
    return done({ scriptId, title, parentId });
  }
}

function addVersion(project: ScriptProject, description: string): GoogleAnswer {
  const version = { versionNumber: project.versions.length + 1, description, files: project.files };
  project.versions.push(version);
  return done({ scriptId: project.scriptId, versionNumber: version.versionNumber, description });
}

function addDeployment(project: ScriptProject, config: Deployment["deploymentConfig"]): GoogleAnswer {
  const deployment = {
    deploymentId: `made-up-deployment-${project.deployments.length}`,
    deploymentConfig: config,
  };
  project.deployments.push(deployment);
  return done(deployment);
}

function updateDeployment(
  project: ScriptProject,
  id: string | undefined,
  config: Deployment["deploymentConfig"],
): GoogleAnswer {
  const index = project.deployments.findIndex(({ deploymentId }) => deploymentId === id);
  const old = project.deployments[index];
  if (!old) return NOT_FOUND;
  if (old.deploymentConfig.versionNumber === undefined)
    return refusal(400, "INVALID_ARGUMENT", "Read-only deployments may not be modified.");
  const updated = { deploymentId: old.deploymentId, deploymentConfig: config };
  project.deployments[index] = updated;
  return done(updated);
}
