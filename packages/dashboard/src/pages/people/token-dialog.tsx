import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useMe } from "../../room/me.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Problem } from "../../ui/problem.tsx";
import { useWork } from "../../ui/use-work.ts";
import { byArea } from "./people-words.ts";
import type { MadeToken } from "./tokens-tab.tsx";
import type { Permission } from "./wire.ts";

/** Longest life of a token; as the server has it. */
const MAX_DAYS = 366;

interface Props {
  readonly changed: () => Promise<void>;
  readonly onClose: () => void;
  readonly onMade: (made: MadeToken) => void;
}

/** Makes a token with some of one's own permissions and an end. */
export function TokenDialog({ changed, onClose, onMade }: Props) {
  const { permissions: own } = useMe();
  const [name, setName] = useState("");
  const [days, setDays] = useState("90");
  const [chosen, setChosen] = useState<ReadonlySet<Permission>>(new Set());
  const flip = (permission: Permission) => {
    const next = new Set(chosen);
    if (!next.delete(permission)) next.add(permission);
    setChosen(next);
  };
  const { busy, problem, submit } = useWork(async () => {
    const body = { name: name.trim(), permissions: [...chosen], days: Number(days) };
    const made = await ask<Omit<MadeToken, "name">>("/api/v1/tokens", { method: "POST", body });
    await changed();
    onMade({ ...made, name: body.name });
  });
  return (
    <Dialog title="Make a token" onClose={onClose}>
      <form onSubmit={submit}>
        <Field label="Name" hint="What it is for.">
          {(ids) => (
            <input
              {...ids}
              value={name}
              required
              pattern=".*\S.*"
              maxLength={100}
              autoComplete="off"
              placeholder="deploy from CI"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Days until it ends">
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={MAX_DAYS}
              required
              value={days}
              onChange={(event) => setDays(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="choices permissions">
          <legend>What it may do: as little as it needs</legend>
          {[...byArea(own)].map(([area, permissions]) => (
            <div key={area}>
              {permissions.map((permission) => (
                <label key={permission}>
                  <input type="checkbox" checked={chosen.has(permission)} onChange={() => flip(permission)} />
                  <code>{permission}</code>
                </label>
              ))}
            </div>
          ))}
        </fieldset>
        <Problem problem={problem} />
        <div className="dialog-buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={busy || chosen.size === 0} aria-busy={busy}>
            Make it
          </button>
        </div>
      </form>
    </Dialog>
  );
}
