import type { DataFolder } from "../eval/data/data-folder.ts";
import { OUT_OF_SCOPE } from "../packages/guard/src/gatekeeper/intent/intent-model.ts";
import type { IntentExample } from "../packages/guard/src/gatekeeper/intent/train-intents.ts";
import { createRandom } from "../packages/guard/src/learning/random.ts";

interface IntentRow {
  readonly text: string;
  readonly intent: string;
  readonly split: string;
}

/** A pack as an operator might write it, and what its callers then say. */
export interface SimulatedPack {
  readonly set: string;
  readonly perIntent: number;
  readonly examples: readonly IntentExample[];
  /** Utterances that are not among the examples; OUT_OF_SCOPE where no intent of the pack covers them. */
  readonly heard: readonly IntentExample[];
}

const SETS = ["clinc150", "hwu64", "banking77"] as const;
/** Utterances asked of each pack. */
const ASKED = 300;
/** Share of what callers say that no intent covers: talk beside the point, slips, wrong numbers. */
const OUTSIDE = 0.25;

/**
 * Draws packs from the intent sets: 8 to 30 intents with few examples each. Half of what is out of scope belongs to
 * other intents of the same set (near), half to another set (far). `split` names where `heard` comes from.
 */
export function simulatePacks(
  data: DataFolder,
  packs: number,
  split: "train" | "dev",
  seed: number,
  sizes: readonly number[] = [4, 8, 12, 20],
): readonly SimulatedPack[] {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sets = SETS.map((set) => ({
    set,
    rows: data.rows<IntentRow>(`intent/${set}.jsonl.gz`).filter(({ intent }) => intent !== OUT_OF_SCOPE),
  }));
  return Array.from({ length: packs }, () => {
    const { set, rows } = pick(sets);
    const other = pick(sets.filter((each) => each.set !== set));
    const perIntent = pick(sizes);
    const intents = shuffled([...new Set(rows.map(({ intent }) => intent))], random).slice(
      0,
      8 + Math.floor(random() * 23),
    );
    const inPack = new Set(intents);
    const examples: IntentExample[] = [];
    const taken = new Set<IntentRow>();
    for (const intent of intents) {
      const own = shuffled(
        rows.filter((row) => row.split === "train" && row.intent === intent),
        random,
      ).slice(0, perIntent);
      for (const row of own) {
        taken.add(row);
        examples.push({ text: row.text, intent });
      }
    }
    const asked = rows.filter((row) => row.split === split && !taken.has(row));
    const inside = asked.filter(({ intent }) => inPack.has(intent));
    const near = asked.filter(({ intent }) => !inPack.has(intent));
    const far = other.rows.filter((row) => row.split === split);
    const heard = Array.from({ length: ASKED }, () => {
      if (random() >= OUTSIDE) return pick(inside);
      return { text: pick(random() < 0.5 ? near : far).text, intent: OUT_OF_SCOPE };
    });
    return { set, perIntent, examples, heard };
  });
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item);
}
