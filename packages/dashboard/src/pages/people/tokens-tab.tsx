import { useState } from "react";
import { ask } from "../../room/api.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { OneTimeDialog } from "./one-time-dialog.tsx";
import { TokenDialog } from "./token-dialog.tsx";
import type { Token } from "./wire.ts";

const TONES: Readonly<Record<Token["state"], Tone>> = { active: "good", expired: "quiet", revoked: "quiet" };

/** A token that was just made. */
export interface MadeToken {
  readonly name: string;
  readonly token: string;
  readonly expiresAt: string;
}

type Open =
  | { readonly what: "make" }
  | { readonly what: "made"; readonly made: MadeToken }
  | { readonly what: "end"; readonly token: Token };

const COLUMNS: readonly Column<Token>[] = [
  { head: "Token", kind: "main", cell: ({ name }) => <strong>{name}</strong> },
  { head: "Stands", cell: ({ state }) => <Badge tone={TONES[state]}>{state}</Badge> },
  { head: "May", cell: ({ permissions }) => <code>{permissions.join(", ")}</code> },
  {
    head: "Made",
    cell: ({ madeBy, madeAt }) => (
      <>
        <Ago at={madeAt} /> by {madeBy.replace(/^person:/, "")}
      </>
    ),
  },
  { head: "Used", cell: ({ usedAt }) => (usedAt === null ? "never" : <Ago at={usedAt} />) },
  { head: "Ends", cell: ({ expiresAt }) => <Ago at={expiresAt} /> },
];

/** What programs come in with. */
export function TokensTab({ mayChange }: { readonly mayChange: boolean }) {
  const { data, problem, reload } = useResource<{ readonly tokens: readonly Token[] }>("/api/v1/tokens", {
    topics: ["people"],
  });
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const columns = [...COLUMNS];
  if (mayChange)
    columns.push({
      head: "Change",
      cell: (token) =>
        token.state === "active" ? (
          <button
            type="button"
            className="small danger"
            aria-label={`End: ${token.name}`}
            onClick={() => setOpen({ what: "end", token })}
          >
            End
          </button>
        ) : null,
    });
  return (
    <section className="card people" aria-label="Tokens">
      {mayChange ? (
        <p className="buttons">
          <button type="button" className="primary" onClick={() => setOpen({ what: "make" })}>
            Make a token
          </button>
        </p>
      ) : null}
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : data.tokens.length === 0 ? (
        <Empty>There are no tokens. Programs that use the API, such as a deployment, need one.</Empty>
      ) : (
        <Table caption="Tokens" columns={columns} rows={data.tokens} keyOf={({ id }) => id} />
      )}
      {open?.what === "make" ? (
        <TokenDialog changed={reload} onClose={close} onMade={(made) => setOpen({ what: "made", made })} />
      ) : null}
      {open?.what === "made" ? (
        <OneTimeDialog
          title={`The token ${open.made.name}`}
          label="Token"
          secret={open.made.token}
          expiresAt={open.made.expiresAt}
          onClose={close}
        >
          Programs send it as <code>Authorization: Bearer …</code>. Keep it where secrets are kept.
        </OneTimeDialog>
      ) : null}
      {open?.what === "end" ? (
        <ConfirmDialog
          title={`End the token ${open.token.name}?`}
          confirm="End it"
          danger
          reason={false}
          onClose={close}
          onConfirm={async () => {
            await ask(`/api/v1/tokens/${open.token.id}`, { method: "DELETE" });
            await reload();
          }}
        >
          <p>Programs that use it are refused from now on. This cannot be taken back.</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
