import { parentPort, workerData } from "node:worker_threads";
import { createGuard, loadPack, type Pack, type PackFiles } from "@callward/guard";
import { makePack } from "../../packs/load-folder.ts";
import { PackRefused } from "../../packs/pack-refused.ts";
import { diffPacks, type PackDiff } from "./diff/diff-packs.ts";
import type { Vetting } from "./vet-pack.ts";

/** What a thread can be asked to do with packs. */
export type PackTask =
  | { readonly task: "vet"; readonly files: PackFiles; readonly now: number }
  | { readonly task: "compare"; readonly before: PackFiles; readonly after: PackFiles };

/** What the thread posts, once. */
export type PackAnswer =
  | { readonly task: "vet"; readonly vetting: Vetting }
  | { readonly task: "compare"; readonly diff: PackDiff };

const work = workerData as PackTask;
const answer: PackAnswer =
  work.task === "vet"
    ? { task: "vet", vetting: vet(work.files, work.now) }
    : { task: "compare", diff: diffPacks(load(work.before), load(work.after)) };
parentPort?.postMessage(answer);

function vet(files: PackFiles, now: number): Vetting {
  try {
    const { guard, warnings, selfTests } = makePack("pack", files, (pack) => createGuard(pack), now);
    const { id, version, hash } = guard.pack;
    return { outcome: "good", pack: id, version, hash, selfTests: selfTests.passed, warnings };
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { outcome: "refused", problems: error.problems };
  }
}

function load(files: PackFiles): Pack {
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error("a stored version no longer loads");
  return loaded.pack;
}
