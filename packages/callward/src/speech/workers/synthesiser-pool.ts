import type { ErrorCode } from "@callward/guard";
import type { EngineHealth } from "../engine-health.ts";
import { failed, unavailable } from "../failures.ts";
import { createMailbox, type Mailbox } from "../mailbox.ts";
import type { SpokenAudio } from "../speaking-engine.ts";
import type { SynthesisJob, SynthesisMessage } from "./synthesiser-protocol.ts";

/** After this long, one piece of text has hung its synthesiser; the slowest voice takes a tenth of a second. */
const HANG_MS = 10_000;
/** Pauses before a synthesiser is started again: the first, and the longest after doubling. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** A thread or process that synthesises, one job at a time. */
export interface Synthesiser {
  post(job: SynthesisJob): void;
  /** Ends it, whatever it is doing. `onExit` may follow or not. */
  kill(): Promise<void>;
}

export type SpawnSynthesiser = (events: {
  onMessage(message: SynthesisMessage): void;
  /** It is gone, or could not be started. */
  onExit(): void;
}) => Synthesiser;

export interface SynthesiserPool {
  /** Synthesises one piece of text. Throws SPEECH_UNAVAILABLE, SPEECH_FAILED, or the signal's reason. */
  run(text: string, signal: AbortSignal): AsyncGenerator<SpokenAudio>;
  health(): EngineHealth;
  close(): Promise<void>;
}

interface Job {
  readonly text: string;
  readonly messages: Mailbox<SpokenAudio>;
}

interface Slot {
  synthesiser?: Synthesiser;
  state: "starting" | "idle" | "busy" | "paused";
  job?: { readonly id: number; readonly job: Job; readonly timer: NodeJS.Timeout };
  failures: number;
  restart?: NodeJS.Timeout;
}

/**
 * Keeps `size` synthesisers alive and shares their work out in the order of asking. One that dies or hangs is replaced,
 * after a pause that doubles with each failure in a row; the text it had is not tried again, as it may be what killed it.
 */
export function createSynthesiserPool(
  engine: string,
  size: number,
  spawn: SpawnSynthesiser,
  hangMs = HANG_MS,
): SynthesiserPool {
  const waiting: Job[] = [];
  const slots: Slot[] = Array.from({ length: size }, () => ({ state: "starting", failures: 0 }));
  let closed = false;
  let nextId = 1;
  let code: ErrorCode | undefined;

  function start(slot: Slot): void {
    slot.state = "starting";
    const synthesiser = spawn({
      onMessage: (message) => {
        if (slot.synthesiser === synthesiser) take(slot, message);
      },
      onExit: () => {
        if (slot.synthesiser === synthesiser) replace(slot, "its process died");
      },
    });
    slot.synthesiser = synthesiser;
  }

  function take(slot: Slot, message: SynthesisMessage): void {
    if (message.type === "ready") {
      slot.state = "idle";
      return share();
    }
    if (message.id !== slot.job?.id) return;
    const { messages } = slot.job.job;
    if (message.type === "piece")
      return messages.push({ audio: message.audio, sampleRate: message.sampleRate });
    clearTimeout(slot.job.timer);
    delete slot.job;
    slot.state = "idle";
    slot.failures = 0;
    code = message.type === "done" ? undefined : "SPEECH_FAILED";
    messages.end(message.type === "done" ? undefined : failed(engine, "it could not say a text"));
    share();
  }

  function replace(slot: Slot, why: string): void {
    const { synthesiser, job } = slot;
    delete slot.synthesiser;
    delete slot.job;
    if (job !== undefined) {
      clearTimeout(job.timer);
      job.job.messages.end(failed(engine, why));
    }
    code = "SPEECH_FAILED";
    synthesiser?.kill().catch(() => undefined);
    if (closed) return;
    slot.state = "paused";
    slot.restart = setTimeout(
      () => start(slot),
      Math.min(FIRST_PAUSE_MS * 2 ** slot.failures, LONGEST_PAUSE_MS),
    );
    slot.failures += 1;
    if (!slots.some(({ state }) => state !== "paused")) {
      code = "SPEECH_UNAVAILABLE";
      for (const { messages } of waiting.splice(0)) messages.end(unavailable(engine, "it is starting anew"));
    }
  }

  function share(): void {
    for (const slot of slots) {
      if (slot.state !== "idle" || slot.synthesiser === undefined) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      const id = nextId++;
      slot.state = "busy";
      slot.job = { id, job, timer: setTimeout(() => replace(slot, "it hung"), hangMs) };
      slot.synthesiser.post({ id, text: job.text });
    }
  }

  for (const slot of slots) start(slot);
  return {
    async *run(text, signal) {
      signal.throwIfAborted();
      if (closed) throw unavailable(engine, "closed");
      if (slots.every(({ state }) => state === "paused")) throw unavailable(engine, "it is starting anew");
      const job: Job = { text, messages: createMailbox(signal) };
      waiting.push(job);
      share();
      try {
        for (let piece = await job.messages.next(); piece !== undefined; piece = await job.messages.next())
          yield piece;
      } finally {
        const index = waiting.indexOf(job);
        if (index >= 0) waiting.splice(index, 1);
      }
    },
    health() {
      const states = slots.map(({ state }) => state);
      const up = states.includes("idle") || states.includes("busy");
      if (up && !closed) return { state: "ready" };
      if (states.includes("starting") && !closed) return { state: "starting" };
      return { state: "down", code: closed ? "SPEECH_UNAVAILABLE" : (code ?? "SPEECH_UNAVAILABLE") };
    },
    async close() {
      if (closed) return;
      closed = true;
      for (const { messages } of waiting.splice(0)) messages.end(unavailable(engine, "closed"));
      await Promise.all(
        slots.map(async (slot) => {
          const { synthesiser, job, restart } = slot;
          delete slot.synthesiser;
          clearTimeout(restart);
          clearTimeout(job?.timer);
          job?.job.messages.end(unavailable(engine, "closed"));
          await synthesiser?.kill();
        }),
      );
    },
  };
}
