import { z } from "zod";
import type { LineMessage } from "./wire.ts";

/** Version of what is spoken on the socket of a call in sound. A page says which one it speaks. */
export const SOUND_PROTOCOL = 1;
/** Rate of the PCM16 mono (little-endian) of binary messages, both ways, in Hz. */
export const SOUND_RATE = 16_000;
/** Longest binary message from a page, in bytes: 100 ms, five times what a page that keeps time sends. */
export const MAX_SOUND_BYTES = 3_200;
/** Longest utterance that the page may type, in characters: far above any spoken turn. */
const MAX_TEXT = 4_000;

/** What a page may say in JSON. Everything else it sends is sound. */
const messageSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("start"), version: z.literal(SOUND_PROTOCOL) }),
  z.strictObject({ type: z.literal("heard"), text: z.string().min(1).max(MAX_TEXT) }),
  z.strictObject({ type: z.literal("key"), digit: z.string().regex(/^[0-9*#]$/) }),
  /** Samples played since flush number `epoch` (0 before the first). Sent about ten times a second. */
  z.strictObject({
    type: z.literal("progress"),
    epoch: z.int().nonnegative(),
    played: z.int().nonnegative(),
  }),
  z.strictObject({ type: z.literal("hangup") }),
]);

export type SoundRequest = z.output<typeof messageSchema>;

/** Reads one text message of a page; undefined if it is none of ours. */
export function readSoundRequest(data: string): SoundRequest | undefined {
  try {
    return messageSchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

/** What runs on the line: engine and version, or "none". */
export interface SoundInfo {
  readonly hearing: string;
  /** Whether words are understood freely, out of a closed list, or not at all. */
  readonly understands: "free" | "closed" | "none";
  readonly voice: string;
}

/** What the server says in JSON. What the assistant says comes as binary messages of at most 20 ms. */
export type SoundMessage =
  | LineMessage
  | {
      readonly type: "ready";
      readonly version: typeof SOUND_PROTOCOL;
      readonly sampleRate: number;
      readonly engines: SoundInfo;
    }
  /** Forget what was not played; the next sound and the next reports count from 0 under this number. */
  | { readonly type: "flush"; readonly epoch: number }
  /** Loudest of the caller's last frames as the gate measured it, and whether a voice was in it. */
  | { readonly type: "level"; readonly dbfs: number; readonly voiced: boolean }
  /** Words so far of what the caller is saying. */
  | { readonly type: "partial"; readonly text: string }
  /** What was understood of what the caller said; empty when no words were. */
  | { readonly type: "words"; readonly text: string }
  /** How much of a release was heard, from 0 to 1: 1 is all of it. Comes once for each that was begun. */
  | { readonly type: "played"; readonly release: string; readonly portion: number }
  /** The line is let go of. Nothing comes after it. */
  | { readonly type: "over"; readonly how: "transfer" | "hangup" };
