import type { TraceRecord } from "@callward/guard";
import type { Store } from "../../../packages/callward/src/store/open-store.ts";

/** Looks into the store all the time: what it has seen there was confirmed, and must never be gone again. */
export interface Witness {
  /** Highest number seen of each writer of traces. */
  readonly traces: ReadonlyMap<string, number>;
  /** Hash of each audit entry that was seen as the head, by its sequence. */
  readonly audit: ReadonlyMap<number, string>;
  /** Looks once. False where the store does not answer. */
  look(): Promise<boolean>;
  stop(): void;
}

const LOOK_MS = 500;

export function startWitness(store: Store, tenant: string): Witness {
  const traces = new Map<string, number>();
  const audit = new Map<number, string>();
  let stopped = false;

  async function look(): Promise<boolean> {
    try {
      await store.inSystem(
        async (tx) => {
          for (const { writer, last } of await tx
            .selectFrom("traces")
            .select(({ fn }) => ["writer", fn.max("seq").as("last")])
            .groupBy("writer")
            .execute())
            traces.set(writer, Math.max(last, traces.get(writer) ?? 0));
          const head = await tx
            .selectFrom("audit_entries")
            .select(["sequence", "hash"])
            .where("tenant", "=", tenant)
            .orderBy("sequence", "desc")
            .limit(1)
            .executeTakeFirst();
          if (head !== undefined) audit.set(head.sequence, head.hash);
        },
        { readOnly: true },
      );
      return true;
    } catch {
      return false;
    }
  }
  async function keepLooking(): Promise<void> {
    while (!stopped) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref());
    }
  }
  void keepLooking();
  return {
    traces,
    audit,
    look,
    stop() {
      stopped = true;
    },
  };
}

/** What the store holds at the end, held against what was witnessed and what callers heard. */
export interface Kept {
  readonly traces: number;
  /** Numbers that are missing in a writer's row: records that were lost between others. */
  readonly gaps: number;
  /** Seen in the store once, and gone. */
  readonly lost: readonly string[];
  /** Ids of all releases in the traces. */
  readonly releases: ReadonlySet<string>;
  /** Versions of the pack that each call's records name. */
  readonly callsOfTwoVersions: number;
  readonly auditActions: readonly string[];
}

export async function readKept(store: Store, witness: Witness, tenant: string): Promise<Kept> {
  return store.inSystem(
    async (tx) => {
      const lost: string[] = [];
      let gaps = 0;
      let traces = 0;
      const rows = await tx
        .selectFrom("traces")
        .select(({ fn }) => ["writer", fn.max("seq").as("last"), fn.countAll<number>().as("count")])
        .groupBy("writer")
        .execute();
      for (const { last, count } of rows) {
        traces += count;
        gaps += last - count;
      }
      for (const [writer, seen] of witness.traces) {
        const row = rows.find((one) => one.writer === writer);
        if (row === undefined || row.last < seen) lost.push(`traces of ${writer} up to ${seen}`);
      }
      const entries = await tx
        .selectFrom("audit_entries")
        .select(["sequence", "hash", "action"])
        .where("tenant", "=", tenant)
        .orderBy("sequence")
        .execute();
      const hashes = new Map(entries.map(({ sequence, hash }) => [sequence, hash]));
      for (const [sequence, hash] of witness.audit)
        if (hashes.get(sequence) !== hash) lost.push(`audit entry ${sequence}`);
      const released = await tx.selectFrom("traces").select("record").where("event", "=", "said").execute();
      const mixed = await tx
        .selectFrom("traces")
        .select("call")
        .groupBy("call")
        .having(({ fn }) => fn.count("pack_version").distinct(), ">", 1)
        .execute();
      return {
        ...{ traces, gaps, lost, callsOfTwoVersions: mixed.length },
        releases: new Set(released.map(({ record }) => (record as TraceRecord).release?.id ?? "")),
        auditActions: entries.map(({ action }) => action),
      };
    },
    { readOnly: true },
  );
}
