import { createMonologueWatch } from "./monologue.ts";
import { createMusicWatch } from "./music.ts";
import { createOtherVoiceWatch } from "./other-voice.ts";
import type { Risk } from "./risk.ts";
import { createSoundLooker, LOOK_FRAMES } from "./sound-look.ts";
import { createToneWatch } from "./tones.ts";

/** Signs that what is heard is not one caller who talks with us. */
export interface Indicators {
  /**
   * One frame of 160 samples of ±1 at 8 kHz with its level, whether there is voice in it, and whether that is as near as
   * the caller's. What it gives changes every eighth frame at most, and is empty on nearly all of them.
   */
  hear(frame: Float32Array, levelDbfs: number, voiced: boolean, nearEnd: boolean): readonly Risk[];
}

const NONE: readonly Risk[] = [];

/** Below this there is nothing to look at. */
const AUDIBLE_DBFS = -50;
/** Frames of a look that must be voice for it to stand for the speaker. */
const VOICED_FRAMES = 6;

export function createIndicators(): Indicators {
  const looker = createSoundLooker();
  const tones = createToneWatch();
  const music = createMusicWatch();
  const otherVoice = createOtherVoiceWatch();
  const monologue = createMonologueWatch();
  let risks = NONE;
  let power = 0;
  let voicedFrames = 0;
  let frames = 0;

  function look(endless: Risk | undefined): readonly Risk[] {
    const level = 10 * Math.log10(power / LOOK_FRAMES);
    const seen = level < AUDIBLE_DBFS ? undefined : looker.look();
    const tone = tones.hear(seen);
    const tune = music.hear(seen);
    if (seen !== undefined && voicedFrames >= VOICED_FRAMES) otherVoice.hear(seen, level);
    // A lone tone is held like a note, but is no music.
    const found = [tone, tone === undefined ? tune : undefined, otherVoice.risk(), endless];
    const present = found.filter((risk) => risk !== undefined);
    return present.length === 0 ? NONE : present;
  }

  return {
    hear(frame, levelDbfs, voiced, nearEnd) {
      // A room full of people never pauses; whoever talks into the telephone does, if it is a caller.
      const endless = monologue.hear(voiced && nearEnd);
      looker.hear(frame);
      power += 10 ** (levelDbfs / 10);
      if (voiced) voicedFrames += 1;
      frames += 1;
      if (frames < LOOK_FRAMES) return risks;
      risks = look(endless);
      frames = 0;
      power = 0;
      voicedFrames = 0;
      return risks;
    },
  };
}
