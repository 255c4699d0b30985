import { useState } from "react";
import { ask } from "../../room/api.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { nameOf, type Step } from "./pack-words.ts";
import type { PackVersion } from "./wire.ts";

/** What each step is called and what it does. */
export const STEP_WORDS: Readonly<Record<Step, { readonly button: string; readonly does: string }>> = {
  shadow: {
    button: "Put in shadow",
    does: "It hears real turns beside the live version, says and does nothing, and shows where it would differ.",
  },
  canary: { button: "Start a canary", does: "Some new calls get it; all others get the live version." },
  activate: {
    button: "Make live",
    does: "All new calls get it. The version that was live can be brought back with a roll back.",
  },
  retire: { button: "Retire", does: "It is taken out of service; it can be brought back." },
};

interface Props {
  readonly step: Step;
  readonly version: PackVersion;
  readonly changed: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason of a step, and for a canary who gets it. */
export function StepDialog({ step, version, changed, onClose }: Props) {
  const [percent, setPercent] = useState("10");
  const [callers, setCallers] = useState("");
  const [kind, setKind] = useState<"percent" | "callers">("percent");
  const { button, does } = STEP_WORDS[step];
  const confirm = async (reason: string) => {
    const share =
      kind === "percent"
        ? { percent: Number(percent) }
        : {
            callers: callers
              .split(/[\n,;]/)
              .map((number) => number.trim())
              .filter((number) => number !== ""),
          };
    const body = step === "canary" ? { reason, share } : { reason };
    await ask(`/api/v1/packs/versions/${version.hash}/${step}`, { method: "POST", body });
    await changed();
  };
  return (
    <ConfirmDialog
      title={`${button}: ${nameOf(version)}`}
      confirm={button}
      danger={step === "retire"}
      onClose={onClose}
      onConfirm={confirm}
    >
      <p>{does}</p>
      {step === "canary" ? (
        <>
          <Field label="Who gets it">
            {(ids) => (
              <select
                {...ids}
                value={kind}
                onChange={(event) => setKind(event.target.value === "callers" ? "callers" : "percent")}
              >
                <option value="percent">A share of new calls</option>
                <option value="callers">Callers that I name</option>
              </select>
            )}
          </Field>
          {kind === "percent" ? (
            <Field label="Per cent of new calls" hint="A caller gets the same version on each call.">
              {(ids) => (
                <input
                  {...ids}
                  type="number"
                  min={0}
                  max={100}
                  step="any"
                  required
                  value={percent}
                  onChange={(event) => setPercent(event.target.value)}
                />
              )}
            </Field>
          ) : (
            <Field
              label="Numbers"
              hint="One a line, best in international form. The store keeps a digest and the last two digits."
            >
              {(ids) => (
                <textarea
                  {...ids}
                  rows={3}
                  required
                  inputMode="tel"
                  value={callers}
                  onChange={(event) => setCallers(event.target.value)}
                />
              )}
            </Field>
          )}
        </>
      ) : null}
    </ConfirmDialog>
  );
}
