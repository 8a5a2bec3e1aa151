import { useBuilderWords } from "../use-builder-words.ts";
import type { FieldProps } from "./block-form.tsx";
import { marks } from "./marks.ts";

/** How the API is asked to make a notebook; it finds it again by its name. */
const CREATE_NEW = "__create_new__";

/** A notebook by name, or one there is by its id: no part of the API lists them. */
export function NotebookField({ id, label, specs, faultAt, onChange }: FieldProps) {
  const { texts } = useBuilderWords();
  const { notebook_id: known, notebook_name: name } = specs;
  const isNew = known === undefined || known === CREATE_NEW;
  return (
    <fieldset class="stack">
      <legend>{label}</legend>
      <div>
        <label class="check">
          <input
            type="radio"
            name={id}
            checked={isNew}
            onChange={() => onChange({ notebook_id: CREATE_NEW })}
          />
          {texts.fields.notebookNew}
        </label>
        <label class="check">
          <input
            type="radio"
            name={id}
            checked={!isNew}
            onChange={() => onChange({ notebook_id: "", notebook_name: undefined })}
          />
          {texts.fields.notebookKnown}
        </label>
      </div>
      {isNew ? (
        <div>
          <label for={`${id}-name`}>{texts.fields.notebookName}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            {...marks(faultAt())}
            value={typeof name === "string" ? name : ""}
            onInput={({ currentTarget }) =>
              onChange({ notebook_id: CREATE_NEW, notebook_name: currentTarget.value })
            }
          />
        </div>
      ) : (
        <div>
          <label for={`${id}-id`}>{texts.fields.notebookId}</label>
          <input
            id={`${id}-id`}
            type="text"
            autoComplete="off"
            {...marks(faultAt())}
            value={typeof known === "string" ? known : ""}
            onInput={({ currentTarget }) => onChange({ notebook_id: currentTarget.value })}
          />
        </div>
      )}
    </fieldset>
  );
}
