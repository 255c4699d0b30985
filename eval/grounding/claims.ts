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

/** Says every sentence over its passages, as the runtime would. */
export async function judgeClaims(set: ClaimSet): Promise<readonly Judged[]> {
  const rows = readClaimRows(set);
  const judged: Judged[] = [];
  for (const name of new Set(rows.map(({ pack }) => pack))) {
    const guard = await openClaimPack(name);
    const texts = new Map(guard.pack.knowledge.flatMap(({ passages }) => passages.map((one) => [one.id, one.text])));
    for (const row of rows.filter(({ pack }) => pack === name)) {
      const passages = row.passages.map((id) => {
        const text = texts.get(id);
        if (text === undefined) throw new Error(`${row.id}: there is no passage ${id}.`);
        return text;
      });
      const { safe, verdicts } = guard.inspect(row.text, { passages, receipts: [], heard: [] });
      judged.push({ ...row, blocked: !safe, reasons: verdicts.flatMap(({ reasons }) => reasons) });
    }
  }
  return judged;
}
