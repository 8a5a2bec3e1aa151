import type { Plan } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { visiblePlan } from "../model/plan.ts";
import { type PlanLine, planLines } from "../model/plan-lines.ts";
import type { ViewProps } from "./app.tsx";
import { Notices, Problem } from "./problem.tsx";

/** The sum that ends in what will be paid for; each number selects its rows in the sheet. */
export function PlanSection({ state, send }: ViewProps) {
  const words = useWords();
  const { text } = words;
  const { plan } = state;
  if (plan.status === "none") return null;
  if (plan.status === "failed") {
    return <Problem problem={plan.problem} onRetry={() => send({ type: "plan-wanted" })} />;
  }
  const shown = visiblePlan(plan);
  const counting = plan.status === "counting";
  const sheetId = plan.request.sheetId ?? 0;
  return (
    <>
      <section class={counting ? "plan stale" : "plan"} aria-label={text.plan.title} aria-busy={counting}>
        {shown === null ? (
          <div class="soft">{text.plan.counting}</div>
        ) : (
          planLines(shown, words).map((line) => (
            <Line key={line.key} line={line} onShow={(rows) => send({ type: "rows-shown", sheetId, rows })} />
          ))
        )}
        {shown && shown.counts.toSend > 0 && <Price rows={shown.counts.toSend} state={state} send={send} />}
      </section>
      {shown && <Notices notices={shown.warnings} />}
      {shown && <Sample plan={shown} />}
    </>
  );
}

function Line({ line, onShow }: { line: PlanLine; onShow(rows: number[]): void }) {
  const { number } = useWords();
  const count = number(line.rows.length);
  return (
    <div class={line.key === "toSend" ? "row sum" : "row"}>
      <span>{line.label}</span>
      {line.rows.length === 0 ? (
        <span class="number">{count}</span>
      ) : (
        <button
          type="button"
          class="link number"
          aria-label={line.description}
          onClick={() => onShow(line.rows)}
        >
          {count}
        </button>
      )}
    </div>
  );
}

/** What the rows cost by the person's own figure; without one, nothing is made up. */
function Price({ rows, state, send }: ViewProps & { rows: number }) {
  const { text, say, money } = useWords();
  const { known } = state.settings;
  if (known === null) return null;
  const price = known.pricePerRow;
  return price === undefined ? (
    <button type="button" class="link" onClick={() => send({ type: "went-to", route: { view: "settings" } })}>
      {text.start.setPrice}
    </button>
  ) : (
    <div class="soft">{say(text.start.price, { total: money(rows * price), each: money(price, 4) })}</div>
  );
}

function Sample({ plan }: { plan: Plan }) {
  const { text } = useWords();
  const [first] = plan.sample;
  if (first === undefined) return null;
  return (
    <details>
      <summary>{text.plan.sample}</summary>
      <dl class="sample">
        {Object.entries(first).map(([name, value]) => (
          <div key={name}>
            <dt class="field">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
