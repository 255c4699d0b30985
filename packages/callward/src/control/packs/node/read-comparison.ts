import type { Store } from "../../../store/open-store.ts";
import { nameOf, readVersions } from "../pack-versions.ts";
import { DIFFERING_PARTS, type DifferingPart, type TurnOutcome } from "./shadow-difference.ts";

/** Examples of one answer: as many as a person reads. */
const EXAMPLES = 50;

/** What the version in shadow would have done differently on real turns. */
export interface Comparison {
  readonly live: string;
  readonly shadow: string;
  /** Turns that both heard. */
  readonly turns: number;
  readonly differing: number;
  /** Not compared: the node was busy, or the shadow failed. */
  readonly dropped: number;
  readonly failed: number;
  readonly parts: Readonly<Record<DifferingPart, number>>;
  /** Newest first. */
  readonly examples: readonly {
    readonly call: string;
    readonly turn: number;
    /** ISO 8601. */
    readonly at: string;
    readonly parts: readonly DifferingPart[];
    /** Redacted; null where the words must not be kept. */
    readonly heard: string | null;
    readonly live: TurnOutcome;
    readonly shadow: TurnOutcome;
  }[];
}

/** The comparison of the version in shadow with the live one; undefined where there are not both. */
export function readComparison(store: Store, tenant: string): Promise<Comparison | undefined> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const versions = await readVersions(tx, tenant);
      const live = versions.find(({ state }) => state === "live");
      const shadow = versions.find(({ state }) => state === "shadow");
      if (live === undefined || shadow === undefined) return undefined;
      const counts = await tx
        .selectFrom("pack_shadow_counts")
        .select(["what", "amount"])
        .where("tenant", "=", tenant)
        .where("shadow", "=", shadow.hash)
        .where("live", "=", live.hash)
        .execute();
      const examples = await tx
        .selectFrom("pack_shadow_examples")
        .select(["call", "turn", "at", "difference"])
        .where("tenant", "=", tenant)
        .where("shadow", "=", shadow.hash)
        .where("live", "=", live.hash)
        .orderBy("at", "desc")
        .orderBy("id")
        .limit(EXAMPLES)
        .execute();
      const amount = (what: string) => counts.find((row) => row.what === what)?.amount ?? 0;
      const parts = Object.fromEntries(DIFFERING_PARTS.map((part) => [part, amount(part)]));
      return {
        live: nameOf(live),
        shadow: nameOf(shadow),
        turns: amount("turns"),
        differing: amount("differing"),
        dropped: amount("dropped"),
        failed: amount("failed"),
        parts: parts as Record<DifferingPart, number>,
        examples: examples.map(({ call, turn, at, difference }) => ({
          ...{ call, turn, at: at.toISOString(), parts: difference.parts, heard: difference.heard },
          ...{ live: difference.live, shadow: difference.shadow },
        })),
      };
    },
    { readOnly: true, view: "snapshot" },
  );
}
