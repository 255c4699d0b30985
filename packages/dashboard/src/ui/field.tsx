import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  /** Below the control. */
  readonly hint?: ReactNode;
  /** Draws the control with the ids that tie it to its label and its hint. */
  readonly children: (ids: {
    readonly id: string;
    readonly "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A control of a form with its label. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-describedby": hintId })}
      {hint === undefined ? null : (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
