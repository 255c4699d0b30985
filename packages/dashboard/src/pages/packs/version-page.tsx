import { useState } from "react";
import { ask } from "../../room/api.ts";
import { Link } from "../../room/link.tsx";
import { useCan, useMe } from "../../room/me.ts";
import type { PageProps } from "../../room/pages.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { Page } from "../../ui/page.tsx";
import { Problem } from "../../ui/problem.tsx";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { DiffView } from "./diff-view.tsx";
import { isApproved, nameOf, STATES, type Step, shareWords, stepsOf, whoOf } from "./pack-words.ts";
import { STEP_WORDS, StepDialog } from "./step-dialog.tsx";
import { StoredFiles } from "./stored-files.tsx";
import type { Listing, PackVersion } from "./wire.ts";
import "./packs.css";

/** One version: what changes for callers, what it did on real turns, who approved it, its next step, and its files. */
export function VersionPage({ params }: PageProps) {
  const { data, problem, reload } = useResource<Listing>("/api/v1/packs", { topics: ["packs"] });
  const version = data?.versions.find((one) => `${one.pack}@${one.version}` === params.version);
  const live = data?.versions.find(({ state }) => state === "live");
  if (data === undefined || version === undefined)
    return (
      <Page title={params.version ?? ""}>
        <Problem problem={problem} retry={reload} />
        {data === undefined ? null : (
          <p>
            There is no such version. <Link to="/packs">All versions</Link>
          </p>
        )}
      </Page>
    );
  return (
    <Page
      title={nameOf(version)}
      lead={<Link to="/packs">All versions</Link>}
      aside={<Badge tone={STATES[version.state].tone}>{STATES[version.state].label}</Badge>}
    >
      <Problem problem={problem} retry={reload} />
      <Standing version={version} fourEyes={data.fourEyes} changed={reload} />
      <Views version={version} live={live} />
      <StoredFiles key={version.hash} version={version} />
    </Page>
  );
}

interface StandingProps {
  readonly version: PackVersion;
  readonly fourEyes: boolean;
  readonly changed: () => Promise<void>;
}

/** Where it stands, who stands behind it, and what can be done with it. */
function Standing({ version, fourEyes, changed }: StandingProps) {
  const [open, setOpen] = useState<Step | "approve">();
  const can = useCan();
  const { kind, id } = useMe();
  const steps = can("packs.write") ? stepsOf(version, { fourEyes }) : [];
  const mine = version.uploadedBy === `${kind}:${id}`;
  const approvedByMe = version.approvals.some(({ by }) => by === `${kind}:${id}`);
  const blocked = steps.find((step) => step.blocked !== undefined)?.blocked;
  const close = () => setOpen(undefined);
  return (
    <section className="card standing" aria-label="Where it stands">
      <dl>
        <dt>Now</dt>
        <dd>
          {version.share === null ? STATES[version.state].means : `Takes ${shareWords(version.share)}.`} Since{" "}
          <Ago at={version.changedAt} />.
        </dd>
        <dt>Brought</dt>
        <dd>
          by <strong>{whoOf(version.uploadedBy)}</strong>, <Ago at={version.uploadedAt} />, from{" "}
          {version.origin}
        </dd>
        {version.note === null ? null : (
          <>
            <dt>Note</dt>
            <dd>{version.note}</dd>
          </>
        )}
        <dt>Approved</dt>
        <dd>
          {version.approvals.length === 0
            ? "by nobody yet"
            : version.approvals.map(({ by, reason, at }) => (
                <p key={by}>
                  by <strong>{whoOf(by)}</strong>, <Ago at={at} />: {reason}
                </p>
              ))}
        </dd>
        <dt>Checked</dt>
        <dd>
          {version.selfTests} of its own tests passed;{" "}
          {version.warnings === 0 ? "no warnings" : `${version.warnings} warnings`}; signed by{" "}
          {version.signatures.map(({ key }) => key.slice(0, 8)).join(", ")}
        </dd>
        <dt>Hash</dt>
        <dd>
          <code>{version.hash}</code>
        </dd>
      </dl>
      <div className="buttons">
        {can("packs.approve") && !mine && !approvedByMe && version.state !== "retired" ? (
          <button
            type="button"
            className={isApproved(version) ? "" : "primary"}
            onClick={() => setOpen("approve")}
          >
            Approve
          </button>
        ) : null}
        {steps.map(({ step, blocked: why }) => (
          <button
            key={step}
            type="button"
            className={step === "activate" && why === undefined ? "primary" : ""}
            disabled={why !== undefined}
            aria-describedby={why === undefined ? undefined : "step-blocked"}
            onClick={() => setOpen(step)}
          >
            {STEP_WORDS[step].button}
          </button>
        ))}
        {can("calls.test") ? (
          <Link to={`/line?version=${encodeURIComponent(`${version.pack}@${version.version}`)}`}>
            Try it on the line
          </Link>
        ) : null}
      </div>
      {blocked === undefined ? null : (
        <p id="step-blocked" className="soft">
          {blocked}
        </p>
      )}
      {open === undefined ? null : open === "approve" ? (
        <ConfirmDialog
          title={`Approve ${nameOf(version)}?`}
          confirm="Approve"
          placeholder="read every change"
          onClose={close}
          onConfirm={async (reason) => {
            await ask(`/api/v1/packs/versions/${version.hash}/approval`, {
              method: "POST",
              body: { reason },
            });
            await changed();
          }}
        >
          <p>
            You say that you have read what changes. {whoOf(version.uploadedBy)} may then let it take calls.
          </p>
        </ConfirmDialog>
      ) : (
        <StepDialog step={open} version={version} changed={changed} onClose={close} />
      )}
    </section>
  );
}

function Views({ version, live }: { readonly version: PackVersion; readonly live: PackVersion | undefined }) {
  const can = useCan();
  const tabs: Tab[] = [
    { id: "changes", label: "What changes", content: () => <DiffView version={version} live={live} /> },
  ];
  if (version.state === "shadow" && can("traces.read"))
    tabs.push({ id: "turns", label: "On real turns", content: () => <ComparisonView /> });
  return (
    <section className="card" aria-label="What is in it">
      <Tabs label="Views of this version" tabs={tabs} />
    </section>
  );
}
