import type { ComponentChildren } from "preact";
import { useWords } from "../language/use-words.ts";
import type { ScheduleForm } from "../model/schedule-form.ts";
import { hourName, weekdayName } from "../views/schedule-words.ts";

const EVERY = ["hour", "day", "weekday", "week", "month"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const MONTH = Array.from({ length: 31 }, (_, day) => day + 1);

interface Props {
  form: ScheduleForm;
  /** The field for "every n hours". */
  hours: ComponentChildren;
  type(change: Partial<ScheduleForm>): void;
}

/** How often, and when; only what the chosen cadence needs is asked. */
export function CadenceFields({ form, hours, type }: Props) {
  const words = useWords();
  const { text } = words;
  return (
    <section class="card stack" aria-labelledby="schedule-cadence">
      <h2 class="strong" id="schedule-cadence">
        {text.schedule.howOften}
      </h2>
      <select
        aria-labelledby="schedule-cadence"
        onChange={({ currentTarget }) =>
          type({ every: EVERY.find((every) => every === currentTarget.value) ?? "day" })
        }
      >
        {EVERY.map((every) => (
          <option key={every} value={every} selected={form.every === every}>
            {text.schedule.every[every]}
          </option>
        ))}
      </select>
      {form.every === "hour" && hours}
      {form.every === "week" && (
        <NumberSelect
          label={text.schedule.dayOfWeek}
          values={WEEK}
          chosen={form.dayOfWeek}
          name={(day) => weekdayName(day, words)}
          onChoose={(dayOfWeek) => type({ dayOfWeek })}
        />
      )}
      {form.every === "month" && (
        <NumberSelect
          label={text.schedule.dayOfMonth}
          values={MONTH}
          chosen={form.dayOfMonth}
          name={String}
          onChoose={(dayOfMonth) => type({ dayOfMonth })}
        />
      )}
      {form.every !== "hour" && (
        <NumberSelect
          label={text.schedule.atHour}
          values={HOURS}
          chosen={form.atHour}
          name={(hour) => hourName(hour, words)}
          onChoose={(atHour) => type({ atHour })}
        />
      )}
      <div class="soft">{text.schedule.zone}</div>
    </section>
  );
}

interface SelectProps {
  label: string;
  values: readonly number[];
  chosen: number;
  name(value: number): string;
  onChoose(value: number): void;
}

function NumberSelect({ label, values, chosen, name, onChoose }: SelectProps) {
  return (
    <label class="choice">
      {label}
      <select onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {values.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {name(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
