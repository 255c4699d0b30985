import { parentPort, workerData } from "node:worker_threads";
import { createGuard, type PackFiles } from "@callward/guard";
import { makePack } from "../../packs/load-folder.ts";
import { PackRefused } from "../../packs/pack-refused.ts";
import type { Vetting } from "./vet-pack.ts";

/** What the thread posts, once. */
export interface Vetted {
  readonly vetting: Vetting;
}

const { files, now } = workerData as { readonly files: PackFiles; readonly now: number };
parentPort?.postMessage({ vetting: vet() } satisfies Vetted);

function vet(): Vetting {
  try {
    const { guard, warnings, selfTests } = makePack("pack", files, (pack) => createGuard(pack), now);
    const { id, version, hash } = guard.pack;
    return { outcome: "good", pack: id, version, hash, selfTests: selfTests.passed, warnings };
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { outcome: "refused", problems: error.problems };
  }
}
