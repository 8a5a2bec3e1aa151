import { followColumns } from "../../../src/pipeline/follow-columns.ts";
import type { FormField, PipelineBlock, PipelineFault, Specs } from "../../../src/pipeline/pipeline.ts";
import type { Send } from "../../runtime.ts";
import type { Editing } from "../edited.ts";
import { faultOf } from "../model/shown-faults.ts";
import { useBuilderWords } from "../use-builder-words.ts";
import { ColumnField, ColumnsField } from "./columns-field.tsx";
import { ConditionsField } from "./conditions-field.tsx";
import { fieldHelp, fieldLabel } from "./field-label.ts";
import { JsonField } from "./json-field.tsx";
import { NotebookField } from "./notebook-field.tsx";
import { ReturnFields } from "./return-fields.tsx";
import { SimpleField } from "./simple-field.tsx";

interface Props {
  block: PipelineBlock;
  index: number;
  edited: Editing;
  faults: readonly PipelineFault[];
  send: Send;
}

/** What every kind of field gets. */
export interface FieldProps {
  id: string;
  field: FormField;
  label: string;
  help: string | undefined;
  specs: Specs;
  /** Columns that are there when rows arrive at the step. */
  columns: readonly string[];
  /** What is wrong with this, or with its n-th entry from 1. */
  faultAt(n?: number): PipelineFault | undefined;
  onChange(change: Readonly<Record<string, Specs[string] | undefined>>): void;
}

/** The form of a step: hand-made where the step is known, else as its schema asks; never nothing. */
export function BlockForm({ block, index, edited, faults, send }: Props) {
  const words = useBuilderWords();
  const { texts } = words;
  const kind = edited.kinds.find(({ name }) => name === block.name);
  const form = kind?.form ?? [{ key: "", kind: "json" as const, required: false }];
  const columns = followColumns(edited.pipeline)[index]?.columns ?? [];
  if (form.length === 0) return <p class="soft">{texts.fields.nothing}</p>;
  return (
    <>
      {form.map((field) => (
        <Field
          key={field.key}
          id={`${block.id}-${field.key}`}
          field={field}
          label={fieldLabel(field, texts)}
          help={fieldHelp(field, words)}
          specs={block.specs}
          columns={columns}
          faultAt={(n) => faultOf(faults, block.id, field.key, n)}
          onChange={(change) =>
            send({ type: "builder", event: { type: "specs-typed", id: block.id, change } })
          }
        />
      ))}
    </>
  );
}

function Field(props: FieldProps) {
  switch (props.field.kind) {
    case "conditions":
      return <ConditionsField {...props} />;
    case "return-fields":
      return <ReturnFields {...props} />;
    case "notebook":
      return <NotebookField {...props} />;
    case "column":
      return <ColumnField {...props} />;
    case "columns":
      return <ColumnsField {...props} />;
    case "json":
      return <JsonField {...props} />;
    default:
      return <SimpleField {...props} />;
  }
}
