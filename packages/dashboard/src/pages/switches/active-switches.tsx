import { useState } from "react";
import { useCan } from "../../room/me.ts";
import { Ago } from "../../ui/ago.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Table } from "../../ui/table.tsx";
import { clearSwitch } from "./change.ts";
import type { Switch } from "./wire.ts";
import { whatIsOff } from "./words.ts";

/** What is off now, and the way to have it back. */
export function ActiveSwitches({ switches }: { readonly switches: readonly Switch[] }) {
  const [clearing, setClearing] = useState<Switch>();
  const mayClear = useCan()("switches.write");
  return (
    <section className="card" aria-labelledby="off-now">
      <h2 id="off-now">Off now</h2>
      {switches.length === 0 ? (
        <Empty>Nothing is switched off. Everything in the pack is in use.</Empty>
      ) : (
        <Table
          caption="Switches that are on"
          rows={switches}
          keyOf={(one) => one.id}
          columns={[
            { head: "What", kind: "main", cell: (one) => <strong>{whatIsOff(one)}</strong> },
            { head: "Why", cell: (one) => one.reason },
            {
              head: "Since",
              cell: (one) => (
                <>
                  <Ago at={one.setAt} /> <span className="soft">by {one.setBy.id}</span>
                </>
              ),
            },
            { head: "Ends", cell: (one) => <Ago at={one.expiresAt} /> },
            ...(mayClear
              ? [
                  {
                    head: "Clear it",
                    cell: (one: Switch) =>
                      one.everything ? (
                        <span className="soft">Thrown for all tenants; it is cleared there.</span>
                      ) : (
                        <button
                          type="button"
                          aria-label={`Clear: ${whatIsOff(one)}`}
                          onClick={() => setClearing(one)}
                        >
                          Clear
                        </button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {clearing === undefined ? null : (
        <ConfirmDialog
          title={clearing.kind === "safe_mode" ? "End safe mode?" : "Clear this switch?"}
          confirm={clearing.kind === "safe_mode" ? "End safe mode" : "Clear it"}
          placeholder="mended"
          onConfirm={(reason) => clearSwitch(clearing.id, reason)}
          onClose={() => setClearing(undefined)}
        >
          <p>
            {whatIsOff(clearing)}: {clearing.reason}
          </p>
          <p>Callers have it back at once, also in calls that are in progress.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
