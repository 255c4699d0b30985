import type { CallwardError } from "@callward/guard";
import type { Heard } from "../hearing-engine.ts";
import { createPcmBuffer, type PcmBuffer } from "../pcm-buffer.ts";

/** How much of an utterance is kept for another address: no turn of a caller is longer than the service can follow. */
const KEPT_SAMPLES = 30 * 16_000;

/** One utterance on its way to a service, and what the service made of it so far. */
export interface Utterance {
  readonly audio: PcmBuffer;
  /** Samples that the present connection has got. */
  sent: number;
  readonly finals: string[];
  /** What `end` waits for. */
  ending?: Ending;
  /** The flush has been sent; `finalSince` and `barrier` count from it. */
  flushed: boolean;
  /** A final has come since the flush. */
  finalSince: boolean;
  /** The pong that followed the flush has come. */
  barrier: boolean;
}

/** How an utterance gets its answer. Each of the two may be called again and then does nothing. */
export interface Ending {
  readonly deadlineMs: number;
  resolve(heard: Heard): void;
  reject(error: CallwardError): void;
}

export function createUtterance(): Utterance {
  return {
    audio: createPcmBuffer(KEPT_SAMPLES),
    sent: 0,
    finals: [],
    flushed: false,
    finalSince: false,
    barrier: false,
  };
}

/** Begins anew on another connection, with everything that is kept. */
export function rewind(utterance: Utterance): void {
  utterance.sent = utterance.audio.dropped;
  utterance.flushed = false;
  utterance.finalSince = false;
  utterance.barrier = false;
  // Where the beginning is gone, its words are kept: a word may then be heard twice, but none is lost.
  if (utterance.audio.dropped === 0) utterance.finals.length = 0;
}

export function textOf({ finals }: Utterance): string {
  return finals.filter((text) => text !== "").join(" ");
}
