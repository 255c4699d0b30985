import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGuard, type Guard, loadPack, type PackFiles } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";

const EVAL = join(import.meta.dirname, "..");

/** One sentence that a receptionist could say, and whether the passages that it leans on say so. */
export interface ClaimRow {
  readonly id: string;
  readonly pack: string;
  readonly text: string;
  /** Ids of the passages that a right retrieval would cite. */
  readonly passages: readonly string[];
  readonly supported: boolean;
  readonly kind: string;
  /** How the sentence is wrong; absent where it is right. */
  readonly twist?: string;
  readonly split?: "dev" | "test";
}

/** A claim with what became of it. */
export interface Judged extends ClaimRow {
  readonly blocked: boolean;
  readonly reasons: readonly string[];
}

export type ClaimSet = "receptionist-claims" | "receptionist-claims-unseen" | "receptionist-claims-tuned";

export function readClaimRows(set: ClaimSet): readonly ClaimRow[] {
  return readFileSync(join(EVAL, `${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ClaimRow);
}

/** The pack of a claim: one of the example packs, or a pack of nothing but one knowledge file under `knowledge/`. */
export async function openClaimPack(name: string): Promise<Guard> {
  const example = join(EVAL, "..", "examples", name);
  const files =
    name === "dentist" || name === "plumber" ? await readPackFiles(example) : await knowledgeAlone(name);
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error(`${name}: ${loaded.problems[0]?.message}`);
  return createGuard(loaded.pack);
}

/** A business of which nothing is known but its knowledge: no banned phrases, no rules of its own. */
async function knowledgeAlone(name: string): Promise<PackFiles> {
  const folder = join(EVAL, "knowledge");
  return {
    ...(await readPackFiles(join(folder, "pack"))),
    [`knowledge/${name}.md`]: readFileSync(join(folder, `${name}.md`), "utf8"),
  };
}

/** The texts of the passages that each claim leans on, by the claim's id. */
export async function passagesOf(set: ClaimSet): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { guard, rows } of await byPack(set)) {
    const texts = new Map(
      guard.pack.knowledge.flatMap(({ passages }) => passages.map((one) => [one.id, one.text] as const)),
    );
    for (const row of rows)
      found.set(
        row.id,
        row.passages.map((id) => {
          const text = texts.get(id);
          if (text === undefined) throw new Error(`${row.id}: there is no passage ${id}.`);
          return text;
        }),
      );
  }
  return found;
}

async function byPack(set: ClaimSet) {
  const groups = Map.groupBy(readClaimRows(set), ({ pack }) => pack);
  return Promise.all([...groups].map(async ([name, rows]) => ({ guard: await openClaimPack(name), rows })));
}

/** Says every sentence over its passages, as the runtime would. */
export async function judgeClaims(set: ClaimSet): Promise<readonly Judged[]> {
  const passages = await passagesOf(set);
  return (await byPack(set)).flatMap(({ guard, rows }) =>
    rows.map((row) => {
      const { safe, verdicts } = guard.inspect(row.text, { passages: passages.get(row.id) ?? [] });
      return { ...row, blocked: !safe, reasons: verdicts.flatMap(({ reasons }) => reasons) };
    }),
  );
}
