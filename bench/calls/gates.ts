import { createAudioGate, FRAME_MS } from "../../packages/audio/src/index.ts";
import type { SoundGate } from "../../packages/callward/src/sound/gate.ts";

/** How callers' sound is judged: as the product does, by loudness alone (its degraded mode), or hardly at all. */
export type GateKind = "neural" | "energy" | "none";

/** Mean absolute sample that counts as talk where there is no gate. */
const LOUD = 300;
const FRAMES_TO_BEGIN = 3;
const FRAMES_TO_END = 15;

export function createGate(kind: GateKind): SoundGate {
  if (kind === "none") return noGate();
  return createAudioGate({ rate: 8_000, ...(kind === "energy" ? { silero: null } : {}) });
}

/** Finds turns by a threshold, so that calls go on, and does nothing else: what is left is the price of the rest. */
function noGate(): SoundGate {
  let loud = 0;
  let quiet = 0;
  let open = false;
  return {
    version: "none",
    push(audio, listener) {
      let sum = 0;
      for (let index = 0; index < audio.length; index += 1) sum += Math.abs(audio[index] ?? 0);
      const voiced = sum > LOUD * audio.length;
      loud = voiced ? loud + FRAME_MS : 0;
      quiet = voiced ? 0 : quiet + 1;
      if (!open && loud >= FRAMES_TO_BEGIN * FRAME_MS) open = true;
      else if (open && quiet >= FRAMES_TO_END) open = false;
      listener({
        audio,
        level: voiced ? -25 : -60,
        voiced,
        speech: open ? "ongoing" : "none",
        nearEnd: true,
        risks: [],
      });
    },
  };
}
