import type { SoundGate, GateFrame } from "../../packages/callward/src/sound/gate.ts";
import { level } from "../asterisk/tones.ts";
export function levelGate(): SoundGate {
  let v = 0, s = 0, on = false;
  return { version: "level", push(audio, listener) {
    for (let i = 0; i + 160 <= audio.length; i += 160) {
      const frame = audio.subarray(i, i + 160); const voiced = level(frame) > 150;
      v = voiced ? v + 1 : 0; s = voiced ? 0 : s + 1;
      let speech: GateFrame["speech"] = on ? "ongoing" : "none";
      if (!on && v >= 3) { on = true; speech = "start"; } else if (on && s >= 10) { on = false; speech = "end"; }
      listener({ audio: frame, level: -30, voiced, speech, nearEnd: true, risks: [] });
    } } };
}
