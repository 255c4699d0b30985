import { useEffect, useRef, useState } from "react";
import { ask } from "../../room/api.ts";
import { useResource } from "../../room/use-resource.ts";
import { Ago } from "../../ui/ago.tsx";
import { Button } from "../../ui/button.tsx";
import { Problem } from "../../ui/problem.tsx";
import { walkChain } from "./walk-chain.ts";
import type { AuditPart, AuditState, AuditVerified } from "./wire.ts";

type Work =
  | { readonly of: "verification"; readonly done: number; readonly total: number }
  | { readonly of: "export"; readonly done: number; readonly total: number };

/** How long the chain is, who vouches for it, whether it is whole, and a copy of it to keep elsewhere. */
export function Chain() {
  const { data, problem, reload } = useResource<AuditState>("/api/v1/audit/state", {
    topics: ["switches", "packs", "alerts", "limits", "people"],
  });
  const [work, setWork] = useState<Work>();
  const [verified, setVerified] = useState<AuditVerified>();
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const total = data?.entries ?? 0;

  const verify = async () => {
    const { signal } = left.current;
    try {
      const parts = walkChain((after) =>
        ask<AuditVerified>(`/api/v1/audit/verification${after}`, { signal }),
      );
      for await (const part of parts) {
        setVerified(part.next === undefined ? part : undefined);
        setWork({ of: "verification", done: part.upTo, total: part.of });
      }
    } finally {
      setWork(undefined);
    }
  };
  const take = async () => {
    const { signal } = left.current;
    const lines: string[] = [];
    try {
      const parts = walkChain((after) => ask<AuditPart>(`/api/v1/audit/export${after}`, { signal }));
      for await (const part of parts) {
        lines.push(...part.lines.map((line) => `${JSON.stringify(line)}\n`));
        setWork({ of: "export", done: lines.length, total });
      }
      save(
        new Blob(lines, { type: "application/x-ndjson" }),
        `callward-audit-${new Date().toISOString()}.jsonl`,
      );
    } finally {
      setWork(undefined);
    }
  };
  return (
    <section className="card chain" aria-labelledby="audit-chain">
      <h2 id="audit-chain">The chain</h2>
      <Problem problem={problem} retry={reload} />
      {data === undefined ? null : <p>{<StateWords state={data} />}</p>}
      <div className="buttons">
        <Button onPress={verify} disabled={work !== undefined}>
          Verify the whole chain
        </Button>
        <Button onPress={take} disabled={work !== undefined}>
          Download all (JSON lines)
        </Button>
      </div>
      {work === undefined ? null : (
        <p className="work">
          <progress
            aria-label={work.of === "export" ? "Reading the entries" : "Verifying the entries"}
            max={Math.max(1, work.total)}
            value={Math.min(work.done, work.total)}
          />{" "}
          {work.done.toLocaleString("en")} of {work.total.toLocaleString("en")}
        </p>
      )}
      <div role="status">{verified === undefined ? null : <Verdict verified={verified} />}</div>
    </section>
  );
}

function StateWords({ state: { entries, checkpoint } }: { readonly state: AuditState }) {
  const count = entries === 1 ? "1 entry" : `${entries.toLocaleString("en")} entries`;
  if (checkpoint === null) return <>{count}. No checkpoint is signed yet; that happens within a minute.</>;
  const unsigned = entries - checkpoint.sequence;
  return (
    <>
      {count}. Signed up to № {checkpoint.sequence.toLocaleString("en")}{" "}
      {unsigned === 0 ? "(all of them)" : `(${unsigned.toLocaleString("en")} since then)`},{" "}
      <Ago at={checkpoint.at} />, with key <code>{checkpoint.key.slice(0, 8)}</code>
      {checkpoint.trusted ? "." : ", whose public half this node does not have."}
    </>
  );
}

function Verdict({ verified: { broken, upTo, signedUpTo } }: { readonly verified: AuditVerified }) {
  if (broken !== null)
    return (
      <p className="verdict broken">
        <strong>
          The chain is broken: entry № {broken.sequence.toLocaleString("en")} is {broken.why}.
        </strong>{" "}
        Entries before it are whole. Keep a copy of everything as it is, and compare it with an earlier
        export.
      </p>
    );
  return (
    <p className="verdict whole">
      <strong>All {upTo.toLocaleString("en")} entries are whole.</strong>{" "}
      {signedUpTo >= upTo
        ? "A trusted key vouches for all of them."
        : signedUpTo === 0
          ? "No key vouches for them yet; heads are signed every minute."
          : `A trusted key vouches for those up to № ${signedUpTo.toLocaleString("en")}; later ones are signed within a minute.`}
    </p>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
