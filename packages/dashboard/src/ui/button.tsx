import type { ReactNode } from "react";
import { Problem } from "./problem.tsx";
import { useWork } from "./use-work.ts";

interface Props {
  /** `danger`: it stops or removes something. */
  readonly kind?: "plain" | "primary" | "danger";
  readonly disabled?: boolean;
  /** Says more than the words in it, where several buttons have the same. */
  readonly label?: string;
  /** What fails is shown beside the button. */
  readonly onPress: () => Promise<void> | void;
  readonly children: ReactNode;
}

/** A button that does one thing at a time and says when it failed. */
export function Button({ kind = "plain", disabled = false, label, onPress, children }: Props) {
  const { busy, problem, run } = useWork(onPress);
  return (
    <>
      <button
        type="button"
        className={kind}
        disabled={disabled || busy}
        aria-label={label}
        aria-busy={busy}
        onClick={() => void run()}
      >
        {children}
      </button>
      <Problem problem={problem} />
    </>
  );
}
