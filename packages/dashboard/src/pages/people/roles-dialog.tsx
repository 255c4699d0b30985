import { useState } from "react";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { RoleFields } from "./role-fields.tsx";
import type { User } from "./wire.ts";

interface Props {
  readonly user: User;
  readonly onChosen: (roles: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives a person other roles; none at all takes every right and keeps the account. */
export function RolesDialog({ user, onChosen, onClose }: Props) {
  const [roles, setRoles] = useState<ReadonlySet<string>>(() => new Set(user.roles));
  return (
    <ConfirmDialog
      title={`Roles of ${user.name}`}
      confirm="Set the roles"
      reason={false}
      onClose={onClose}
      onConfirm={() => onChosen([...roles])}
    >
      <RoleFields roles={roles} onChange={setRoles} />
      {roles.size === 0 ? <p>Without a role, {user.name} can sign in and do nothing.</p> : null}
    </ConfirmDialog>
  );
}
