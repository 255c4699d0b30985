import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Link } from "../../room/link.tsx";
import { useCan } from "../../room/me.ts";
import { go } from "../../room/router.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { FourEyes } from "./four-eyes.tsx";
import { Nodes } from "./nodes.tsx";
import { isApproved, nameOf, rollbackWords, STATES, shareWords, whoOf } from "./pack-words.ts";
import { UploadDialog } from "./upload-dialog.tsx";
import type { Listing, PackVersion } from "./wire.ts";
import "./packs.css";

/** Where a version has its own page. */
export function pathOf({ pack, version }: Pick<PackVersion, "pack" | "version">): string {
  return `/packs/${encodeURIComponent(`${pack}@${version}`)}`;
}

/** Every version of the assistant, what takes calls now, and the way back. */
export function PacksPage() {
  const { data, problem, reload } = useResource<Listing>("/api/v1/packs", { topics: ["packs"] });
  const [open, setOpen] = useState<"upload" | "rollback">();
  const can = useCan();
  const versions = data?.versions ?? [];
  const back = rollbackWords(versions);
  const close = () => setOpen(undefined);
  return (
    <Page
      title="Packs"
      lead="Every version of the assistant and where it stands. A call keeps the version that it began with."
      aside={
        <div className="buttons">
          {can("packs.write") ? (
            <button type="button" onClick={() => setOpen("upload")}>
              Upload a version
            </button>
          ) : null}
          {can("switches.write") && back !== undefined ? (
            <button type="button" className="primary stop" onClick={() => setOpen("rollback")}>
              Roll back
            </button>
          ) : null}
        </div>
      }
    >
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : (
        <>
          <OnTheLine versions={versions} />
          <section className="card" aria-labelledby="pack-versions">
            <h2 id="pack-versions">Versions</h2>
            {versions.length === 0 ? (
              <Empty>
                No version is stored yet: calls are answered from the pack folder that the server was started
                with.
              </Empty>
            ) : (
              <Table
                caption="Versions, newest first"
                columns={COLUMNS}
                rows={versions}
                keyOf={({ hash }) => hash}
              />
            )}
          </section>
          <FourEyes fourEyes={data.fourEyes} changed={reload} />
        </>
      )}
      <Nodes />
      {open === "upload" ? (
        <UploadDialog
          onClose={close}
          onStored={(version) => {
            close();
            go(pathOf(version));
          }}
        />
      ) : null}
      {open === "rollback" ? (
        <ConfirmDialog
          title="Roll back?"
          confirm="Roll back"
          danger
          placeholder="callers are confused"
          onClose={close}
          onConfirm={async (reason) => {
            await ask("/api/v1/packs/rollback", { method: "POST", body: { reason } });
            await reload();
          }}
        >
          <p>{back}</p>
          <p className="soft">Calls in progress keep the version that they began with.</p>
        </ConfirmDialog>
      ) : null}
    </Page>
  );
}

const COLUMNS: readonly Column<PackVersion>[] = [
  {
    head: "Version",
    kind: "main",
    cell: (version) => (
      <>
        <Link to={pathOf(version)}>{nameOf(version)}</Link>
        {version.note === null ? null : <span className="soft under">{version.note}</span>}
      </>
    ),
  },
  { head: "Stands", cell: ({ state }) => <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge> },
  {
    head: "Brought",
    cell: ({ uploadedBy, uploadedAt }) => (
      <>
        {whoOf(uploadedBy)}, <Ago at={uploadedAt} />
      </>
    ),
  },
  {
    head: "Approved",
    cell: (version) => {
      const by = version.approvals.filter((approval) => approval.by !== version.uploadedBy);
      return isApproved(version) ? by.map((approval) => whoOf(approval.by)).join(", ") : "not yet";
    },
  },
];

/** What takes calls, and what listens. */
function OnTheLine({ versions }: { readonly versions: readonly PackVersion[] }) {
  const places = (["live", "canary", "shadow"] as const).flatMap((state) =>
    versions.filter((version) => version.state === state),
  );
  if (places.length === 0) return null;
  return (
    <section aria-label="In service" className="in-service">
      {places.map((version) => (
        <article key={version.hash} className="card">
          <p className="place">
            <Badge tone={STATES[version.state].tone}>{STATES[version.state].label}</Badge>
            <span className="soft">
              since <Ago at={version.changedAt} />
            </span>
          </p>
          <p>
            <Link to={pathOf(version)} className="strong">
              {nameOf(version)}
            </Link>
          </p>
          <p className="soft">
            {version.share === null ? STATES[version.state].means : `Takes ${shareWords(version.share)}.`}
          </p>
        </article>
      ))}
    </section>
  );
}
