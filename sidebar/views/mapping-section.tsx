import { useWords } from "../language/use-words.ts";
import type { Words } from "../language/words.ts";
import { missingFields } from "../model/mapping.ts";
import type { ViewProps } from "./app.tsx";
import { columnTitle } from "./column-select.tsx";
import { MappingEditor } from "./mapping-editor.tsx";

/** What leaves the sheet, told in one look; opens into the editor. */
export function MappingSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text, say, list } = words;
  const { fields, editing, recalled, lost } = state.mapping;
  const columns = state.rows.selection?.columns ?? [];
  const missing = missingFields(state);
  return (
    <section aria-labelledby="mapping-title">
      <div class="row">
        <h2 id="mapping-title">{text.mapping.title}</h2>
        <button
          type="button"
          class="link"
          aria-expanded={editing}
          aria-describedby="mapping-title"
          onClick={() => send({ type: "mapping-toggled" })}
        >
          {editing ? text.mapping.done : text.mapping.change}
        </button>
      </div>
      {editing ? (
        <MappingEditor state={state} send={send} />
      ) : (
        <ul class="map">
          {fields.map(({ column, name }) => (
            <li key={name}>
              <span class="cut">
                {columnTitle(columns.find((known) => known.column === column) ?? unknown(column), words)}
              </span>
              <span class="soft" aria-hidden="true">
                →
              </span>
              <span class="field cut">{name}</span>
            </li>
          ))}
        </ul>
      )}
      {recalled && !editing && <p class="soft">{text.mapping.remembered}</p>}
      {lost.length > 0 && (
        <p class="warn">
          <span class="mark" aria-hidden="true">
            !
          </span>
          {say(text.mapping.lost, { fields: list(lost) })}
        </p>
      )}
      {missing.length > 0 && (
        <p class="warn">
          <span class="mark" aria-hidden="true">
            !
          </span>
          {say(text.mapping.missing, { fields: list(missing) })}
        </p>
      )}
      {fields.length > 0 && <p class="soft">{leaving(fields.length, columns.length, words)}</p>}
    </section>
  );
}

function unknown(column: number) {
  return { column, header: "", proposedName: "", samples: [] };
}

function leaving(sent: number, all: number, { text, say }: Words): string {
  return sent === all ? say(text.mapping.leaveAll, { all }) : say(text.mapping.leaveSome, { sent, all });
}
