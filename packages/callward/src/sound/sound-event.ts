import type { Release } from "@callward/guard";

/** What a page may watch of a call's sound, in memory only. */
export type SoundEvent =
  /** Level of one frame from the caller, in dB below full scale, and whether it is a voice. */
  | { readonly type: "level"; readonly dbfs: number; readonly voiced: boolean }
  /** Words so far of what the caller is saying. Not inspected yet. */
  | { readonly type: "partial"; readonly text: string }
  /** What was understood of an utterance; empty when no words were. */
  | { readonly type: "words"; readonly text: string }
  /** A release on its way to the caller's ear. */
  | { readonly type: "caption"; readonly release: Release }
  /** How much of a release was heard, from 0 to 1. Comes once for each release whose sound was begun. */
  | { readonly type: "played"; readonly release: Release; readonly portion: number }
  | { readonly type: "fault"; readonly code: string };
