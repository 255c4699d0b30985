import { Field } from "./field.tsx";

/** Longest reason that the API takes. */
const MAX_REASON = 500;

interface Props {
  readonly value: string;
  readonly change: (reason: string) => void;
  readonly placeholder?: string | undefined;
}

/** Why somebody does what they do: asked wherever something is stopped, changed or given away. */
export function ReasonField({ value, change, placeholder }: Props) {
  return (
    <Field label="Reason" hint="Kept in the audit, and shown to everybody.">
      {(ids) => (
        <input
          {...ids}
          value={value}
          onChange={(event) => change(event.target.value)}
          required
          pattern=".*\S.*"
          maxLength={MAX_REASON}
          autoComplete="off"
          placeholder={placeholder}
        />
      )}
    </Field>
  );
}
