import type { PackFiles, Problem } from "@callward/guard";
import { onPackThread } from "./pack-thread.ts";

/** What became of a pack that was looked over. */
export type Vetting =
  | {
      readonly outcome: "good";
      readonly pack: string;
      readonly version: string;
      readonly hash: string;
      readonly selfTests: number;
      readonly warnings: readonly Problem[];
    }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

export type VetPack = (files: PackFiles, signal?: AbortSignal) => Promise<Vetting>;

/** Loads, compiles and self-tests a pack where it can do no harm. Throws PACK_TOO_SLOW. */
export const vetPack: VetPack = async (files, signal) =>
  (await onPackThread({ task: "vet", files, now: Date.now() }, signal)).vetting;
