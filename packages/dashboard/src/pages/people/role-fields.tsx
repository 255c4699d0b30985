import { ROLE_NAMES, ROLE_WORDS } from "./people-words.ts";
import type { Role } from "./wire.ts";

interface Props {
  readonly roles: ReadonlySet<string>;
  readonly onChange: (roles: ReadonlySet<string>) => void;
}

/** The roles of a person, each with what it is for. */
export function RoleFields({ roles, onChange }: Props) {
  const flip = (role: Role) => {
    const next = new Set(roles);
    if (!next.delete(role)) next.add(role);
    onChange(next);
  };
  return (
    <fieldset className="choices">
      <legend>Roles</legend>
      {ROLE_NAMES.map((role) => (
        <label key={role}>
          <input type="checkbox" checked={roles.has(role)} onChange={() => flip(role)} />
          <span>
            <strong>{role}</strong> <span className="soft">{ROLE_WORDS[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
