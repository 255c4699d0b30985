import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { Problem } from "./problem.tsx";
import { ReasonField } from "./reason-field.tsx";
import { useWork } from "./use-work.ts";

interface DialogProps {
  readonly title: string;
  /** Somebody closed it: by Escape, by the button, or because it is done. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is drawn. The focus goes in and, at the end, back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmProps {
  readonly title: string;
  /** What is going to happen, and further fields where it has any. */
  readonly children?: ReactNode;
  /** Words of the button that does it. */
  readonly confirm: string;
  readonly danger?: boolean;
  /** False: no reason is asked for. Default true. */
  readonly reason?: boolean;
  readonly placeholder?: string;
  /** Does it. What it throws is shown, and the dialog stays open. */
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks whether something shall really be done, and why. */
export function ConfirmDialog(props: ConfirmProps) {
  const { title, children, confirm, danger = false, reason: asksReason = true, placeholder } = props;
  const [reason, setReason] = useState("");
  const { busy, problem, submit } = useWork(async () => {
    await props.onConfirm(reason.trim());
    props.onClose();
  });
  return (
    <Dialog title={title} onClose={props.onClose}>
      <form onSubmit={submit}>
        {children}
        {asksReason ? <ReasonField value={reason} change={setReason} placeholder={placeholder} /> : null}
        <Problem problem={problem} />
        <div className="dialog-buttons">
          <button type="button" onClick={props.onClose}>
            Cancel
          </button>
          <button
            type="submit"
            className={danger ? "primary stop" : "primary"}
            disabled={busy}
            aria-busy={busy}
          >
            {confirm}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
