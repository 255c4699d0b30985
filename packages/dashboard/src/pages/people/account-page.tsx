import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useMe } from "../../room/me.ts";
import { useResource } from "../../room/use-resource.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { useWork } from "../../ui/use-work.ts";
import { SESSION_COLUMNS } from "./session-columns.tsx";
import type { Session } from "./wire.ts";
import "./people.css";

/** One's own password, sessions and permissions. */
export function AccountPage() {
  const { kind, id, permissions } = useMe();
  if (kind !== "user")
    return (
      <Page title="Your account">
        <p>Whoever is here has no account: this is the machine itself, or a token.</p>
      </Page>
    );
  return (
    <Page title="Your account" lead={<>You are signed in as {id}.</>}>
      <OwnSessions />
      <PasswordForm name={id} />
      <section className="card" aria-labelledby="own-permissions">
        <h2 id="own-permissions">What you may do</h2>
        <p>
          <code>{permissions.join(", ")}</code>
        </p>
      </section>
    </Page>
  );
}

function OwnSessions() {
  const { data, problem, reload } = useResource<{ readonly sessions: readonly Session[] }>(
    "/api/v1/me/sessions",
    { topics: ["people"] },
  );
  const end = async (path: string) => {
    await ask(path, { method: "DELETE" });
    await reload();
  };
  const columns: readonly Column<Session>[] = [
    ...SESSION_COLUMNS,
    {
      head: "Change",
      cell: ({ id, current, address }) =>
        current ? null : (
          <Button
            kind="danger"
            label={`End the session from ${address}`}
            onPress={() => end(`/api/v1/me/sessions/${id}`)}
          >
            End
          </Button>
        ),
    },
  ];
  const others = data?.sessions.some(({ current }) => !current) === true;
  return (
    <section className="card people" aria-labelledby="own-sessions">
      <h2 id="own-sessions">Where you are signed in</h2>
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : (
        <Table caption="Your sessions" columns={columns} rows={data.sessions} keyOf={({ id }) => id} />
      )}
      {others ? (
        <p className="buttons">
          <Button onPress={() => end("/api/v1/me/sessions")}>End all others</Button>
        </p>
      ) : null}
    </section>
  );
}

const EMPTY = { current: "", next: "", again: "" };

function PasswordForm({ name }: { readonly name: string }) {
  const [form, setForm] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const differs = form.again !== "" && form.again !== form.next;
  const { busy, problem, submit } = useWork(async () => {
    if (form.again !== form.next) return;
    setDone(false);
    await ask("/api/v1/me/password", { method: "PUT", body: { current: form.current, next: form.next } });
    setForm(EMPTY);
    setDone(true);
  });
  const field = (key: keyof typeof EMPTY, label: string, autoComplete: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="password"
          required
          autoComplete={autoComplete}
          value={form[key]}
          onChange={(event) => setForm({ ...form, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <section className="card people" aria-labelledby="own-password">
      <h2 id="own-password">Your password</h2>
      <form className="password" onSubmit={submit}>
        {/* Password managers ask whose it is. */}
        <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
        {field("current", "The one now", "current-password")}
        {field(
          "next",
          "The new one",
          "new-password",
          "At least 15 characters; a few words together do well.",
        )}
        {field("again", "The new one again", "new-password")}
        {differs ? <p role="alert">The new password is not the same twice.</p> : null}
        <Problem problem={problem} />
        <p role="status">{done ? "It is set. All your other sessions have ended." : ""}</p>
        <div className="buttons">
          <button type="submit" className="primary" disabled={busy || differs} aria-busy={busy}>
            Set it
          </button>
        </div>
      </form>
    </section>
  );
}
