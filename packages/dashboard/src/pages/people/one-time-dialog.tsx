import { type ReactNode, useState } from "react";
import { Ago } from "../../ui/ago.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";

interface Props {
  readonly title: string;
  readonly label: string;
  /** Shown here and never again. */
  readonly secret: string;
  readonly expiresAt: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shows something secret once, to be copied. */
export function OneTimeDialog({ title, label, secret, expiresAt, onClose, children }: Props) {
  const [copied, setCopied] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied("Copied.");
    } catch {
      setCopied("This browser does not let the page copy: mark the text and copy it.");
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="one-time">
        <p>{children}</p>
        <p>
          <strong>It is shown this once.</strong> It ends <Ago at={expiresAt} />.
        </p>
        <Field label={label}>
          {(ids) => (
            <input
              {...ids}
              readOnly
              value={secret}
              className="secret"
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
        <p role="status">{copied}</p>
        <div className="dialog-buttons">
          <button type="button" className="primary" onClick={() => void copy()}>
            Copy
          </button>
          <button type="button" onClick={onClose}>
            Done
          </button>
        </div>
      </div>
    </Dialog>
  );
}
