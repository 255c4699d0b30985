import { babble, holdMusic, inSequence, mix, tones, whiteNoise } from "../../testing/sounds.ts";
import { WINDOW } from "./memory-map.ts";

/** Made-up sounds to which the published model's answers are kept: voices in quiet and in noise, tones, music, noise. */
export const GOLDEN_SOUNDS: Readonly<Record<string, () => Float32Array>> = {
  manWithPauses: () => babble(4, MAN, 3, (at) => at % 2 < 1.4),
  womanInNoise: () =>
    mix(
      babble(3, WOMAN, 5, (at) => at > 0.7),
      whiteNoise(3, 0.02),
    ),
  quietVoiceThenSilence: () => inSequence(babble(1.5, { ...MAN, amplitude: 0.03 }), new Float32Array(8_000)),
  noiseMusicDialTone: () => inSequence(whiteNoise(1, 0.1, 9), holdMusic(1.2), tones(1, [350, 440])),
};

const MAN = { pitch: 110, formants: 1, amplitude: 0.5 } as const;
const WOMAN = { pitch: 205, formants: 1.17, amplitude: 0.4 } as const;

/** The whole windows of a sound. */
export function windowsOf(sound: Float32Array): Float32Array[] {
  return Array.from({ length: Math.floor(sound.length / WINDOW) }, (_, index) =>
    sound.subarray(index * WINDOW, (index + 1) * WINDOW),
  );
}
