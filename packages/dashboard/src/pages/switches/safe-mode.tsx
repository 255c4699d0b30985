import { useState } from "react";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { throwSwitch } from "./change.ts";
import { DurationField } from "./duration-field.tsx";
import { endAfter, USUAL_MINUTES } from "./durations.ts";

/** One button for an incident: callers get fixed answers and people, nothing else, until it is cleared or ends. */
export function SafeModeButton({ words, loud = false }: { readonly words: string; readonly loud?: boolean }) {
  const [open, setOpen] = useState(false);
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  return (
    <>
      <button type="button" className={loud ? "primary stop" : "stop-outline"} onClick={() => setOpen(true)}>
        {words}
      </button>
      {open ? (
        <ConfirmDialog
          title="Turn on safe mode?"
          confirm="Turn on safe mode"
          danger
          placeholder="odd answers; looking into it"
          onConfirm={(reason) => throwSwitch({ kind: "safe_mode", reason, expiresAt: endAfter(minutes) })}
          onClose={() => setOpen(false)}
        >
          <p>
            Every caller, also in calls that are in progress, gets fixed answers and people only: no model, no
            actions, no answers from documents. Nobody is cut off. You can clear it at any time.
          </p>
          <DurationField minutes={minutes} choose={setMinutes} />
        </ConfirmDialog>
      ) : null}
    </>
  );
}
