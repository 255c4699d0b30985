import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useMe } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { AddUserDialog } from "./add-user-dialog.tsx";
import { OneTimeDialog } from "./one-time-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import type { Link, User } from "./wire.ts";

type State = NonNullable<User["account"]>["state"];
const STATES: Readonly<Record<State, { readonly label: string; readonly tone: Tone }>> = {
  active: { label: "active", tone: "good" },
  invited: { label: "invited, no password yet", tone: "warn" },
  revoked: { label: "revoked", tone: "quiet" },
};

type Open =
  | { readonly what: "add" }
  | { readonly what: "roles" | "reset" | "sign-out" | "revoke"; readonly user: User }
  | { readonly what: "link"; readonly name: string; readonly link: Link };

/** Everybody with an account or a role, and what can be done about them. */
export function UsersTab({ mayChange }: { readonly mayChange: boolean }) {
  const { data, problem, reload } = useResource<{ readonly users: readonly User[] }>("/api/v1/users", {
    topics: ["people"],
  });
  const [open, setOpen] = useState<Open>();
  const me = useMe();
  const close = () => setOpen(undefined);
  const columns: Column<User>[] = [
    {
      head: "Name",
      kind: "main",
      cell: ({ name, home }) => (
        <>
          <strong>{name}</strong>
          {name === me.id && home === me.tenant ? <span className="soft"> (you)</span> : null}
          {home === me.tenant ? null : <span className="soft under">of {home}</span>}
        </>
      ),
    },
    { head: "Roles", cell: ({ roles }) => (roles.length === 0 ? "none" : roles.join(", ")) },
    {
      head: "Account",
      cell: ({ account }) =>
        account === null ? (
          "of another tenant"
        ) : (
          <>
            <Badge tone={STATES[account.state].tone}>{STATES[account.state].label}</Badge>
            {account.signIn === "oidc" ? <span className="soft under">signs in by the provider</span> : null}
          </>
        ),
    },
  ];
  if (mayChange) columns.push({ head: "Change", cell: (user) => <Actions user={user} choose={setOpen} /> });
  return (
    <section className="card people" aria-label="People">
      {mayChange ? (
        <p className="buttons">
          <button type="button" className="primary" onClick={() => setOpen({ what: "add" })}>
            Add a person
          </button>
        </p>
      ) : null}
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : data.users.length === 0 ? (
        <Empty>Nobody has an account.</Empty>
      ) : (
        <Table
          caption="People, by name"
          columns={columns}
          rows={data.users}
          keyOf={({ home, name }) => `${home} ${name}`}
        />
      )}
      {open === undefined ? null : (
        <UserDialog
          open={open}
          changed={reload}
          onClose={close}
          onLink={(name, link) => setOpen({ what: "link", name, link })}
        />
      )}
    </section>
  );
}

function Actions({ user, choose }: { readonly user: User; readonly choose: (open: Open) => void }) {
  const { account, name } = user;
  if (account?.state === "revoked") return <span className="soft">—</span>;
  const button = (what: "roles" | "reset" | "sign-out" | "revoke", words: string, danger = false) => (
    <button
      type="button"
      className={danger ? "small danger" : "small"}
      aria-label={`${words}: ${name}`}
      onClick={() => choose({ what, user })}
    >
      {words}
    </button>
  );
  return (
    <div className="buttons">
      {button("roles", "Roles")}
      {account?.signIn === "password" ? button("reset", "New password") : null}
      {account === null ? null : button("sign-out", "Sign out")}
      {button("revoke", "Revoke", true)}
    </div>
  );
}

interface UserDialogProps {
  readonly open: Open;
  readonly changed: () => Promise<void>;
  readonly onClose: () => void;
  readonly onLink: (name: string, link: Link) => void;
}

function UserDialog({ open, changed, onClose, onLink }: UserDialogProps) {
  const { tenant } = useMe();
  if (open.what === "add") return <AddUserDialog changed={changed} onClose={onClose} onLink={onLink} />;
  if (open.what === "link")
    return (
      <OneTimeDialog
        title={`A link for ${open.name}`}
        label="Link"
        secret={open.link.url}
        expiresAt={open.link.expiresAt}
        onClose={onClose}
      >
        Give it to {open.name} and to nobody else: whoever opens it sets the password.
      </OneTimeDialog>
    );
  const { user, what } = open;
  const path = `/api/v1/users/${encodeURIComponent(user.name)}`;
  const home = user.home === tenant ? {} : { home: user.home };
  switch (what) {
    case "roles":
      return (
        <RolesDialog
          user={user}
          onClose={onClose}
          onChosen={async (roles) => {
            await ask(`${path}/roles`, { method: "PUT", body: { ...home, roles } });
            await changed();
          }}
        />
      );
    case "reset":
      return (
        <ConfirmDialog
          title={`A new password for ${user.name}?`}
          confirm="Make a link"
          reason={false}
          onClose={onClose}
          onConfirm={async () => {
            const link = await ask<Link>(`${path}/reset`, { method: "POST" });
            // The dialog closes what is open when it is done; the link comes after it.
            queueMicrotask(() => onLink(user.name, link));
          }}
        >
          <p>You get a link with which {user.name} sets a new password. The old one holds until then.</p>
        </ConfirmDialog>
      );
    case "sign-out":
      return (
        <ConfirmDialog
          title={`Sign ${user.name} out?`}
          confirm="Sign out everywhere"
          reason={false}
          onClose={onClose}
          onConfirm={async () => {
            await ask(`${path}/sign-out`, { method: "POST" });
            await changed();
          }}
        >
          <p>All sessions end at once. {user.name} can sign in again.</p>
        </ConfirmDialog>
      );
    case "revoke":
      return (
        <ConfirmDialog
          title={`Revoke ${user.name}?`}
          confirm="Revoke"
          danger
          placeholder="left the company"
          onClose={onClose}
          onConfirm={async (reason) => {
            await ask(`${path}/revoke`, { method: "POST", body: { ...home, reason } });
            await changed();
          }}
        >
          <p>
            {user.account === null
              ? `${user.name} of ${user.home} loses all roles here.`
              : "The account is shut, its sessions end at once, and its links and the tokens that it made stop working. This cannot be taken back; the name is not given to anybody else."}
          </p>
        </ConfirmDialog>
      );
    default:
      return what satisfies never;
  }
}
