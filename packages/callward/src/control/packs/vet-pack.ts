import type { Pack, PackFiles, Problem } from "@callward/guard";
import type { TrainedIntents } from "@callward/guard/intents";
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
      /** What a guard is made of without the work that would hold up calls. A copy: not frozen. */
      readonly made: { readonly pack: Pack; readonly intents: TrainedIntents };
    }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

export type VetPack = (files: PackFiles, signal?: AbortSignal) => Promise<Vetting>;

/** Loads, compiles and self-tests a pack where it can do no harm. Throws PACK_TOO_SLOW. */
export const vetPack: VetPack = async (files, signal) =>
  (await onPackThread({ task: "vet", files, now: Date.now() }, signal)).vetting;
