import { ask } from "../../room/api.ts";
import { live } from "../../room/live.ts";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import type { LiveCall } from "./wire.ts";

interface Props {
  readonly call: LiveCall;
  readonly onClose: () => void;
}

/** Asks whether a call in progress shall go to a person, and why. */
export function HandOverDialog({ call, onClose }: Props) {
  const handOver = async (reason: string) => {
    await ask(`/api/v1/live/${encodeURIComponent(call.id)}/hand-over`, { method: "POST", body: { reason } });
    live.announce("calls");
  };
  return (
    <ConfirmDialog
      title="Hand this call to a person?"
      confirm="Hand it over"
      placeholder="the caller is in distress"
      onConfirm={handOver}
      onClose={onClose}
    >
      <p>
        The assistant says that somebody is coming and takes the caller there, as if the caller had pressed 0.
      </p>
    </ConfirmDialog>
  );
}
