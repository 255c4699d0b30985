import { useState } from "react";
import { go, place } from "../../room/router.ts";
import { usePages } from "../../room/use-pages.ts";
import { useValue } from "../../room/use-value.ts";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Field } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { SearchFold, spanWords } from "../../ui/search-fold.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { momentInWords } from "../../ui/time-words.ts";
import { type AuditSearch, actorWords, addressOf, pathOf, searchOf } from "./audit-search.ts";
import { Chain } from "./chain.tsx";
import type { AuditEntry, AuditFound } from "./wire.ts";
import "./audit.css";

/** Who did what, when, from where and why; and whether the chain of it is whole. */
export function AuditPage() {
  const { search } = useValue(place);
  const asked = searchOf(search);
  const pages = usePages<AuditEntry, AuditFound>(pathOf(asked), {
    rowsOf: ({ entries }) => entries,
    topics: ["switches", "packs", "alerts", "limits", "people"],
  });
  return (
    <Page
      title="Audit"
      lead="Who did what, when, from where and why. Entries are chained and signed: none can be changed unseen."
    >
      <Chain />
      <section className="card entries" aria-label="Entries">
        {/* Another address is another search. */}
        <SearchForm key={search} asked={asked} />
        <Problem problem={pages.problem} retry={pages.reload} />
        {pages.rows === undefined ? null : pages.rows.length === 0 ? (
          <Empty>Nothing that was written down is like this.</Empty>
        ) : (
          <Table caption="Entries, newest first" columns={COLUMNS} rows={pages.rows} keyOf={({ id }) => id} />
        )}
        {pages.more === undefined ? null : <Button onPress={pages.more}>Older entries</Button>}
      </section>
    </Page>
  );
}

function SearchForm({ asked }: { readonly asked: AuditSearch }) {
  const [form, setForm] = useState(asked);
  const field = (name: keyof AuditSearch, label: string, type: string, hint?: string) => (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          value={form[name]}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setForm({ ...form, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <SearchFold asked={[asked.who, asked.what, ...spanWords(asked)]}>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          go(addressOf(form));
        }}
      >
        {field("who", "Who", "search", "part of a name")}
        {field("what", "What", "search", "such as switch.set or a pack")}
        {field("from", "From", "datetime-local")}
        {field("to", "Until", "datetime-local")}
        <div className="buttons">
          <button type="submit" className="primary">
            Search
          </button>
          <button type="button" onClick={() => go("/audit")}>
            Everything
          </button>
        </div>
      </form>
    </SearchFold>
  );
}

const COLUMNS: readonly Column<AuditEntry>[] = [
  { head: "When", cell: ({ at }) => <time dateTime={at}>{momentInWords(at)}</time> },
  { head: "Who", cell: ({ actor }) => actorWords(actor) },
  {
    head: "What",
    kind: "main",
    cell: (entry) => (
      <>
        <strong>{entry.action}</strong> <code>{entry.subject}</code>
      </>
    ),
  },
  { head: "Why", cell: ({ reason }) => reason ?? "—" },
  { head: "From", cell: ({ address }) => address ?? "—" },
  { head: "Entry", cell: (entry) => <Hashes entry={entry} /> },
];

function Hashes({ entry: { sequence, before, after, hash, previous } }: { readonly entry: AuditEntry }) {
  return (
    <details>
      <summary>№ {sequence}</summary>
      <dl className="hashes">
        <dt>Before</dt>
        <dd>{before === null ? "nothing" : <code>{before}</code>}</dd>
        <dt>After</dt>
        <dd>{after === null ? "nothing" : <code>{after}</code>}</dd>
        <dt>This entry</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>The one before</dt>
        <dd>
          <code>{previous}</code>
        </dd>
      </dl>
    </details>
  );
}
