import type { Store } from "../../../store/open-store.ts";
import { nameOf, readVersions } from "../pack-versions.ts";
import type { NodeReport, RunningVersion } from "./node-report.ts";

/** A node reports each half minute; one that has missed three is not heard from. */
const SILENT_MS = 100_000;

/** How a node stands to what is declared. */
export interface NodeDrift {
  readonly node: string;
  readonly as: "as-declared" | "drift" | "not-heard-from";
  /** One sentence, for people. */
  readonly words: string;
  /** ISO 8601; when the node said so. */
  readonly at: string;
  readonly report: NodeReport;
}

export interface Drift {
  /** Names of the declared versions. */
  readonly declared: {
    readonly live: string | null;
    readonly canary: string | null;
    readonly shadow: string | null;
  };
  readonly nodes: readonly NodeDrift[];
}

type Declared = Readonly<
  Record<"live" | "canary" | "shadow", { readonly name: string; readonly hash: string } | null>
>;

/** Compares what every node runs with what the store says it should. */
export function readDrift(store: Store, tenant: string, now: number): Promise<Drift> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const versions = await readVersions(tx, tenant);
      const place = (state: "live" | "canary" | "shadow") => {
        const found = versions.find((version) => version.state === state);
        return found === undefined ? null : { name: nameOf(found), hash: found.hash };
      };
      const declared: Declared = { live: place("live"), canary: place("canary"), shadow: place("shadow") };
      const rows = await tx
        .selectFrom("pack_nodes")
        .selectAll()
        .where("tenant", "=", tenant)
        .orderBy("node")
        .execute();
      return {
        declared: {
          live: declared.live?.name ?? null,
          canary: declared.canary?.name ?? null,
          shadow: declared.shadow?.name ?? null,
        },
        nodes: rows.map(({ node, report, at }) => ({
          node,
          ...judge(declared, report, now - at.getTime() > SILENT_MS),
          at: at.toISOString(),
          report,
        })),
      };
    },
    { readOnly: true, view: "snapshot" },
  );
}

function judge(declared: Declared, report: NodeReport, silent: boolean): Pick<NodeDrift, "as" | "words"> {
  const faults = differences(declared, report);
  if (silent) return { as: "not-heard-from", words: "has not been heard from; it may be down" };
  if (faults.length > 0) return { as: "drift", words: faults.join("; ") };
  const live = report.live === null ? "nothing" : nameOf(report.live);
  return { as: "as-declared", words: `runs ${live}, as declared` };
}

function differences(declared: Declared, report: NodeReport): readonly string[] {
  const runs = (version: RunningVersion | null) => (version === null ? "nothing" : nameOf(version));
  if (report.source === "folder") {
    const said = `runs ${runs(report.live)} of a folder named at the start, not from the store`;
    return declared.live === null ? [] : [`${said}, where ${declared.live.name} is declared`];
  }
  const faults: string[] = [];
  if (report.source === "copy")
    faults.push("runs its copy of an earlier time, because it cannot read the store");
  for (const role of ["live", "canary", "shadow"] as const) {
    const [running, wanted] = [report[role], declared[role]];
    if ((running?.storedAs ?? null) !== (wanted?.hash ?? null))
      faults.push(
        `${role === "live" ? "" : `in ${role} `}runs ${runs(running)}, declared is ${wanted?.name ?? "nothing"}`,
      );
    else if (running !== null && running.hash !== running.storedAs)
      faults.push(
        `${runs(running)} compiles to another hash here: this node runs another version of Callward`,
      );
  }
  for (const { role, code, why } of report.problems)
    faults.push(`what is declared ${role} cannot run: ${code}: ${why}`);
  return faults;
}
