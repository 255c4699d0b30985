import { Field } from "../../ui/field.tsx";
import { DURATIONS } from "./durations.ts";

interface Props {
  readonly minutes: number;
  readonly choose: (minutes: number) => void;
}

/** For how long. */
export function DurationField({ minutes, choose }: Props) {
  return (
    <Field label="For how long" hint="Then the switch ends by itself.">
      {(ids) => (
        <select {...ids} value={minutes} onChange={(event) => choose(Number(event.target.value))}>
          {DURATIONS.map((one) => (
            <option key={one.minutes} value={one.minutes}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
