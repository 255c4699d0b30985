import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Store } from "../../../store/open-store.ts";
import type { DifferingPart, ShadowDifference } from "./shadow-difference.ts";

/** Two versions that are compared, by their hashes. */
export interface ComparedPair {
  readonly tenant: string;
  readonly live: string;
  readonly shadow: string;
}

/** What is counted of a pair. `failed`: the shadow threw; `dropped`: the node was too busy to compare. */
export type Counted = "turns" | "differing" | "dropped" | "failed" | DifferingPart;

interface Example {
  readonly call: string;
  readonly turn: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly difference: ShadowDifference;
}

/** Examples of one pair that wait in memory; the counts are exact, examples are for people to look at. */
const WAITING_EXAMPLES = 50;
/** Examples of one shadow that the store keeps: the newest. */
const KEPT_EXAMPLES = 200;

/** What nodes found, held until it is written. */
export interface ShadowTallies {
  count(pair: ComparedPair, what: Counted): void;
  differ(pair: ComparedPair, example: Example): void;
  /** Writes what was found since the last time, in one transaction. What cannot be written is kept for the next. */
  flush(store: Store): Promise<void>;
}

interface Tally {
  readonly pair: ComparedPair;
  readonly counts: Map<Counted, number>;
  readonly examples: Example[];
}

export function createShadowTallies(): ShadowTallies {
  let tallies = new Map<string, Tally>();

  function tallyOf(pair: ComparedPair): Tally {
    const key = JSON.stringify([pair.tenant, pair.shadow, pair.live]);
    const tally = tallies.get(key) ?? { pair, counts: new Map(), examples: [] };
    tallies.set(key, tally);
    return tally;
  }
  function count(pair: ComparedPair, what: Counted, amount = 1): void {
    const { counts } = tallyOf(pair);
    counts.set(what, (counts.get(what) ?? 0) + amount);
  }
  function keep(pair: ComparedPair, examples: readonly Example[]): void {
    const tally = tallyOf(pair);
    tally.examples.push(...examples);
    tally.examples.splice(0, tally.examples.length - WAITING_EXAMPLES);
  }

  return {
    count,
    differ(pair, example) {
      count(pair, "differing");
      for (const part of example.difference.parts) count(pair, part);
      keep(pair, [example]);
    },
    async flush(store) {
      if (tallies.size === 0) return;
      const written = tallies;
      tallies = new Map();
      try {
        await store.inSystem(async (tx) => {
          for (const { pair, counts, examples } of written.values()) {
            const rows = [...counts].map(([what, amount]) => ({ ...pair, what, amount }));
            await tx
              .insertInto("pack_shadow_counts")
              .values(rows)
              .onConflict((conflict) =>
                conflict
                  .columns(["tenant", "shadow", "live", "what"])
                  .doUpdateSet({ amount: sql`pack_shadow_counts.amount + excluded.amount` }),
              )
              .execute();
            if (examples.length === 0) continue;
            await tx
              .insertInto("pack_shadow_examples")
              .values(
                examples.map(({ call, turn, at, difference }) => ({
                  ...{ ...pair, id: randomUUID(), call, turn, at: new Date(at).toISOString() },
                  difference: JSON.stringify(difference),
                })),
              )
              .execute();
            const { tenant, shadow } = pair;
            await sql`DELETE FROM pack_shadow_examples WHERE tenant = ${tenant} AND shadow = ${shadow} AND id NOT IN (
              SELECT id FROM pack_shadow_examples WHERE tenant = ${tenant} AND shadow = ${shadow}
              ORDER BY at DESC, id LIMIT ${KEPT_EXAMPLES})`.execute(tx);
          }
        });
      } catch (error) {
        for (const { pair, counts, examples } of written.values()) {
          for (const [what, amount] of counts) count(pair, what, amount);
          keep(pair, examples);
        }
        throw error;
      }
    },
  };
}
