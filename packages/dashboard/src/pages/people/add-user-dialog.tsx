import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Problem } from "../../ui/problem.tsx";
import { useWork } from "../../ui/use-work.ts";
import { RoleFields } from "./role-fields.tsx";
import type { Link } from "./wire.ts";

interface Props {
  readonly changed: () => Promise<void>;
  readonly onClose: () => void;
  /** The person sets a password with it. */
  readonly onLink: (name: string, link: Link) => void;
}

/** Makes an account. Somebody with a password gets a link to set it with. */
export function AddUserDialog({ changed, onClose, onLink }: Props) {
  const [name, setName] = useState("");
  const [signIn, setSignIn] = useState<"password" | "oidc">("password");
  const [roles, setRoles] = useState<ReadonlySet<string>>(new Set(["viewer"]));
  const { busy, problem, submit } = useWork(async () => {
    const body = { name: name.trim(), signIn, roles: [...roles] };
    const made = await ask<{ readonly name: string; readonly link: Link | null }>("/api/v1/users", {
      method: "POST",
      body,
    });
    await changed();
    if (made.link === null) onClose();
    else onLink(made.name, made.link);
  });
  return (
    <Dialog title="Add a person" onClose={onClose}>
      <form onSubmit={submit}>
        <Field label="Name" hint="An e-mail address, or letters, digits and . _ @ + -">
          {(ids) => (
            <input
              {...ids}
              value={name}
              required
              maxLength={100}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Signs in">
          {(ids) => (
            <select
              {...ids}
              value={signIn}
              onChange={(event) => setSignIn(event.target.value === "oidc" ? "oidc" : "password")}
            >
              <option value="password">with a password</option>
              <option value="oidc">by the identity provider</option>
            </select>
          )}
        </Field>
        <RoleFields roles={roles} onChange={setRoles} />
        <Problem problem={problem} />
        <div className="dialog-buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={busy || roles.size === 0} aria-busy={busy}>
            Add
          </button>
        </div>
      </form>
    </Dialog>
  );
}
