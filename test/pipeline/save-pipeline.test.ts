import { describe, expect, it } from "vitest";
import { createDraftStore } from "../../src/pipeline/draft-store.ts";
import type { Pipeline } from "../../src/pipeline/pipeline.ts";
import { createPipeline, updatePipeline } from "../../src/pipeline/save-pipeline.ts";
import { Problem } from "../../src/problems/problem.ts";
import type { ProblemView, SavedPipeline } from "../../src/protocol.ts";
import { clientOf } from "../../src/sixtyfour/client-of.ts";
import { aPipeline, aPipelineBlock } from "../builders/pipeline.ts";
import { answering } from "../fakes/fake-http.ts";
import { fakePorts } from "../fakes/fake-ports.ts";

interface Body {
  workflow_name?: string;
  id?: string;
}

/** Workflows that are kept as they are sent; `touch` is a change by somebody else. */
function setUp() {
  const { ports } = fakePorts();
  const kept = new Map<string, Record<string, unknown>>();
  let minute = 0;
  const time = () => `2026-05-01T08:${String(minute++).padStart(2, "0")}:00Z`;
  const bodies: Body[] = [];
  function save(id: string, text: string | undefined) {
    const body: Record<string, unknown> = JSON.parse(text ?? "{}");
    bodies.push(body);
    const now = time();
    const workflow = {
      created_at: kept.get(id)?.created_at ?? now,
      id,
      name: body.workflow_name,
      description: body.workflow_description,
      updated_at: now,
      workflow_definition: body.workflow_definition,
    };
    kept.set(id, workflow);
    return answering(200, workflow);
  }
  ports.http.on("GET", /\/workflows\/[^/?]+$/, ({ url }) => {
    const workflow = kept.get(url.split("/").at(-1) ?? "");
    return workflow ? answering(200, workflow) : answering(404);
  });
  ports.http.on("POST", /create_workflow$/, ({ body }) => save(JSON.parse(body ?? "{}").id, body));
  ports.http.on("POST", /update_workflow\?/, ({ url, body }) => save(url.split("=").at(-1) ?? "", body));
  const client = clientOf(ports);
  const drafts = createDraftStore(ports);
  return {
    ports,
    kept,
    bodies,
    drafts,
    create: (pipeline: Pipeline, overwrite = false) =>
      settled(() => createPipeline(ports, client, { pipeline, overwrite })),
    update: (pipeline: Pipeline, overwrite = false) =>
      settled(() => updatePipeline(ports, client, { pipeline, overwrite })),
    touch: (id: string, change: object) => kept.set(id, { ...kept.get(id), ...change, updated_at: time() }),
  };
}

type Settled = { saved: SavedPipeline; problem?: never } | { problem: ProblemView; saved?: never };

function settled(save: () => SavedPipeline): Settled {
  try {
    return { saved: save() };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.view() };
    throw error;
  }
}

const ID = "0b9f2c1e-8a3d-4c57-9e21-5d6f7a8b9c0d";
const other = (description: string) => aPipeline({ description });

describe("createPipeline refuses", () => {
  it("what is not complete, at all that is wrong, and sends nothing", () => {
    const { create, ports } = setUp();
    const blocks = [aPipelineBlock("f", "filter", { filters: [] })];
    expect(create(aPipeline({ blocks })).problem).toMatchObject({
      code: "pipeline-faulty",
      faults: [{ blockId: "f", key: "filters", code: "no-conditions" }],
    });
    expect(ports.http.requests).toEqual([]);
  });

  it.each<[number, object, string, object | undefined]>([
    [
      422,
      {
        detail: [
          { loc: ["body", "workflow_definition", "blocks", 2, "specs", "mode"], msg: "Wrong", type: "x" },
        ],
      },
      "pipeline-refused",
      { blockId: "b2", key: "mode", code: "refused" },
    ],
    [400, { detail: "Bad graph" }, "pipeline-refused", undefined],
    [409, { detail: "The name is taken" }, "pipeline-refused", undefined],
    [
      403,
      { detail: "Block 'find_email' is not enabled" },
      "block-not-allowed",
      { blockId: "b2", code: "refused" },
    ],
    [401, {}, "wrong-key", undefined],
    [429, {}, "rate-limited", undefined],
    [503, {}, "service-down", undefined],
  ])(
    "after %s, in Sixtyfour's words and at the block that is meant, and keeps the draft",
    (status, body, code, fault) => {
      const { create, drafts, ports } = setUp();
      ports.http.on("POST", /create_workflow$/, answering(status, body));
      const { problem } = create(aPipeline());
      expect(problem?.code).toBe(code);
      if (fault) expect(problem?.faults).toMatchObject([fault]);
      else expect(problem).not.toHaveProperty("faults");
      expect(drafts.read()).toEqual(aPipeline());
    },
  );
});

describe("createPipeline", () => {
  it("says all that the page goes on from, and forgets the draft", () => {
    const { create, drafts } = setUp();
    const { saved } = create(aPipeline());
    expect(saved).toMatchObject({
      workflow: { id: ID, name: "Find emails", runnable: true, editable: true, rowType: "LEAD" },
      summary: { id: ID, name: "Find emails" },
      fields: [
        { column: 1, name: "full_name" },
        { column: 2, name: "company" },
      ],
      pipeline: { workflowId: ID, updatedAt: "2026-05-01T08:00:00Z", inputs: aPipeline().inputs },
    });
    expect(drafts.read()).toBeNull();
  });

  it.each(["before", "after"] as const)(
    "makes one workflow when its request or answer is lost (%s), however often it is repeated",
    (when) => {
      const { create, kept, ports } = setUp();
      ports.http.lose(when);
      expect(create(aPipeline()).problem?.code).toBe("unreachable");
      expect(create(aPipeline()).saved?.workflow.id).toBe(ID);
      expect(create(aPipeline()).saved?.workflow.id).toBe(ID);
      expect([...kept.keys()]).toEqual([ID]);
    },
  );

  it("makes one workflow also for a page that gave it no id", () => {
    const { create, kept, ports } = setUp();
    const { newId: _, ...bare } = aPipeline();
    ports.ids.next = () => ID;
    ports.http.lose("after");
    create(bare);
    ports.ids.next = () => "11111111-8a3d-4c57-9e21-5d6f7a8b9c0d";
    expect(create(bare).saved?.workflow.id).toBe(ID);
    expect(kept.size).toBe(1);
  });

  it("sends nothing again when the lost answer was a yes", () => {
    const { create, bodies, ports } = setUp();
    ports.http.lose("after");
    create(aPipeline());
    create(aPipeline());
    expect(bodies).toHaveLength(1);
  });

  it("takes what was changed after a lost answer, as nobody else has touched it", () => {
    const { create, kept, ports } = setUp();
    ports.http.lose("after");
    create(aPipeline());
    expect(create(other("Changed")).saved?.summary.description).toBe("Changed");
    expect(kept.size).toBe(1);
  });

  it("does not write over what somebody else changed after a lost answer, unless told to", () => {
    const { create, kept, ports, touch } = setUp();
    ports.http.lose("after");
    create(aPipeline());
    touch(ID, { name: "Theirs" });
    expect(create(aPipeline()).problem?.code).toBe("workflow-changed");
    expect(kept.get(ID)).toMatchObject({ name: "Theirs" });
    expect(create(aPipeline(), true).saved?.workflow.name).toBe("Find emails");
  });

  it("asks for the blocks when the answer leaves them out", () => {
    const { create, ports, kept } = setUp();
    ports.http.on("POST", /create_workflow$/, ({ body }) => {
      const { id, workflow_name: name, workflow_definition } = JSON.parse(body ?? "{}");
      kept.set(id, { id, name, workflow_definition });
      return answering(200, { id, name });
    });
    expect(create(aPipeline()).saved?.workflow.steps).toHaveLength(3);
  });
});

describe("updatePipeline", () => {
  function created() {
    const world = setUp();
    const { saved } = world.create(aPipeline());
    if (!saved) throw new Error("Not created");
    return { ...world, pipeline: saved.pipeline };
  }

  it("forgets the draft of what was saved, and no other", () => {
    const { update, pipeline, drafts } = created();
    drafts.keep(aPipeline({ name: "Begun" }));
    drafts.keep({ ...pipeline, name: "Mine" });
    update({ ...pipeline, name: "Mine" });
    expect(drafts.read(`change ${ID}`)).toBeNull();
    expect(drafts.read()?.name).toBe("Begun");
  });

  it("refuses a pipeline that was never created", () => {
    expect(setUp().update(aPipeline()).problem?.code).toBe("bad-request");
  });

  it("tells when the workflow is gone", () => {
    const { update, pipeline, kept } = created();
    kept.clear();
    expect(update(pipeline).problem?.code).toBe("workflow-gone");
  });

  it("does not write over what somebody changed meanwhile, unless told to", () => {
    const { update, pipeline, kept, touch } = created();
    touch(ID, { name: "Theirs" });
    const mine = { ...pipeline, name: "Mine" };
    expect(update(mine).problem?.code).toBe("workflow-changed");
    expect(kept.get(ID)).toMatchObject({ name: "Theirs" });
    expect(update(mine, true).saved?.workflow.name).toBe("Mine");
  });

  it("goes on from its own answer to the next change", () => {
    const { update, pipeline } = created();
    const first = update({ ...pipeline, name: "One" });
    expect(update({ ...(first.saved?.pipeline ?? pipeline), name: "Two" }).saved?.workflow.name).toBe("Two");
  });

  it("does not take its own change for somebody else's after a lost answer", () => {
    const { update, pipeline, ports } = created();
    const mine = { ...pipeline, name: "Mine" };
    ports.http.lose("after");
    expect(update(mine).problem?.code).toBe("unreachable");
    expect(update(mine).saved?.workflow.name).toBe("Mine");
  });

  it("finds somebody's change although the API tells no times", () => {
    const { update, pipeline, touch } = created();
    touch(ID, { name: "Theirs" });
    const { updatedAt: _, ...untimed } = pipeline;
    expect(update({ ...untimed, name: "Mine" }).problem?.code).toBe("workflow-changed");
  });

  it("takes a new time alone for no change, as a run may set it", () => {
    const { update, pipeline, touch } = created();
    touch(ID, {});
    expect(update({ ...pipeline, name: "Mine" }).saved?.workflow.name).toBe("Mine");
  });

  it("knows the same moment written in another way", () => {
    const { update, pipeline } = created();
    const { readAs: _, ...timed } = pipeline;
    const mine = { ...timed, updatedAt: "2026-05-01T08:00:00.000+00:00", name: "Mine" };
    expect(update(mine).saved?.workflow.name).toBe("Mine");
  });

  it("saves over a workflow that somebody gave branches only when told to", () => {
    const { update, pipeline, touch } = created();
    touch(ID, { workflow_definition: { blocks: [], edges: [] } });
    expect(update(pipeline).problem?.code).toBe("workflow-changed");
    expect(update(pipeline, true).saved?.workflow.steps).toHaveLength(3);
  });
});
