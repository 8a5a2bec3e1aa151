import type { BlockPreview, PipelineBlock, PipelinePreview } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import type { Editing } from "../edited.ts";
import { currentPreview } from "../model/preview.ts";
import { useBuilderWords } from "../use-builder-words.ts";

interface Props {
  block: PipelineBlock;
  costs: boolean;
  edited: Editing;
  send: Send;
}

/** What a step costs and would do to the selected rows, as far as it can be told; the rows it drops can be looked at. */
export function BlockOutcome({ block, costs, edited, send }: Props) {
  const { texts } = useBuilderWords();
  const known = currentPreview(edited);
  const preview = known?.blocks.find(({ id }) => id === block.id);
  if (!costs && preview === undefined) return null;
  return (
    <div class="outcome">
      {costs && <span class="paid">{texts.paid}</span>}
      {known && preview && (
        <Told
          preview={preview}
          arriving={arriving(edited, known, block.id)}
          name={block.name}
          known={known}
          send={send}
        />
      )}
    </div>
  );
}

interface ToldProps {
  preview: BlockPreview;
  /** Rows that reach the step; null when nobody can tell. */
  arriving: number | null;
  name: string;
  known: PipelinePreview;
  send: Send;
}

function Told({ preview, arriving: all, name, known, send }: ToldProps) {
  const { text, texts, say, list } = useBuilderWords();
  const { kept, dropped, adds, unknown } = preview;
  const drops = dropped.length > 0;
  const select = (rows: number[]) => send({ type: "rows-shown", sheetId: known.sheetId, rows });
  return (
    <>
      {kept !== null && all !== null && (drops || SIEVES.includes(name)) && (
        <button type="button" class="link" title={texts.preview.select} onClick={() => select(kept)}>
          {kept.length === all
            ? say(texts.preview.all, { all })
            : say(texts.preview.keeps, { kept: kept.length, all })}
        </button>
      )}
      {unknown !== undefined && unknown !== "before-it" && <span>{texts.preview.unknown[unknown]}</span>}
      {drops && (
        <button type="button" class="link" onClick={() => select(dropped)}>
          {say(texts.preview.drops, { rows: dropped.length })}
        </button>
      )}
      {adds.length > 0 && <span class="soft">{say(text.run.adds, { columns: list(adds) })}</span>}
    </>
  );
}

/** Of these people want to know what they keep, also when it is everything. */
const SIEVES: readonly string[] = ["filter", "deduplicate"];

function arriving({ pipeline }: Editing, known: PipelinePreview, id: string): number | null {
  const before = pipeline.blocks[pipeline.blocks.findIndex((block) => block.id === id) - 1];
  if (before === undefined) return known.rows.length;
  return known.blocks.find((block) => block.id === before.id)?.kept?.length ?? null;
}
