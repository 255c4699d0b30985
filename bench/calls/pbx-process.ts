import process from "node:process";
import { FRAME_MS, FRAME_SAMPLES } from "../../packages/audio/src/index.ts";
import { basicAuthorization } from "../../packages/callward/src/telephony/tls.ts";
import { loadCallerSound } from "./caller-sound.ts";
import { sharedMicros } from "./frame-stamp.ts";
import { maskedMessage } from "./media-socket.ts";
import { type MaskedSound, openPbxCall, type PbxCall } from "./pbx-call.ts";
import { createPbxCounts, createPbxTimes, takePbxWindow } from "./pbx-counts.ts";
import { ACCOUNT, answerDriver } from "./processes.ts";

/** The load generator: a PBX with as many callers as it is asked for, in a process of its own. */
const calls: PbxCall[] = [];
const counts = createPbxCounts();
const times = createPbxTimes();
const heard = loadCallerSound();
const sound: MaskedSound = { turns: heard.turns.map(messagesOf), quiet: messagesOf(heard.quiet) };
/** Turns of the callers lie evenly over the longest cycle, by a step that has no common divisor with it. */
const DELAY_STEP = 151;
const LONGEST_DELAY = 390;
/** The same for the 20 ms, in microseconds. */
const PHASE_STEP = 7_919;

function messagesOf(pcm: Int16Array): readonly Buffer[] {
  return Array.from({ length: Math.floor(pcm.length / FRAME_SAMPLES) }, (_, frame) =>
    maskedMessage(pcm.slice(frame * FRAME_SAMPLES, (frame + 1) * FRAME_SAMPLES)),
  );
}

function beat(): void {
  for (const call of calls) call.beat(sharedMicros());
  setTimeout(beat, 1);
}
beat();

answerDriver({
  source: async () => heard.source,
  async add({ port, count, perSecond }: { port: number; count: number; perSecond: number }) {
    for (let added = 0; added < count; added += 1) {
      const call = calls.length;
      calls.push(
        openPbxCall({
          call,
          port,
          authorization: basicAuthorization(ACCOUNT),
          app: "callward",
          sound,
          phase: (call * PHASE_STEP) % (FRAME_MS * 1_000),
          delay: (call * DELAY_STEP) % LONGEST_DELAY,
          counts,
          times,
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond));
    }
  },
  window: async () => takePbxWindow(counts, times),
  async close() {
    for (const call of calls) call.close();
    setImmediate(() => process.exit(0));
  },
});
