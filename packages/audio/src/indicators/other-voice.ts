import { type Risk, ramp, score } from "./risk.ts";
import { type SoundLook, TIMBRE_BANDS } from "./sound-look.ts";

/** Looks at voiced speech that stand for the caller: the first three seconds of voice, about five of speech. */
const ENROLLED_LOOKS = 20;
/** Looks that are compared with them: the last two seconds and a half of voice. */
const COMPARED_LOOKS = 16;

/** What makes a difference of one: 6 dB of timbre, 5 semitones of pitch, 12 dB of level. */
const TIMBRE_DB = 6;
const SEMITONES = 5;
const LEVEL_DB = 12;

/** Added-up differences where the risk begins and where it is full. Chosen on both legs of a real call. */
const FROM = 1.5;
const FULL = 3.5;

/** Compares the voice with the first seconds of the call. */
export interface OtherVoiceWatch {
  /** One look at speech; others are not to be given. */
  hear(look: SoundLook, levelDbfs: number): void;
  /** What the last looks say. */
  risk(): Risk | undefined;
}

interface Manner {
  readonly bands: Float64Array;
  readonly semitones: number;
  readonly level: number;
}

export function createOtherVoiceWatch(): OtherVoiceWatch {
  const latest: Manner[] = [];
  let enrolled: Manner | undefined;
  /** What the last looks said, until there is another. */
  let known: Risk | undefined;

  function compare(): Risk | undefined {
    if (enrolled === undefined || latest.length < COMPARED_LOOKS) return undefined;
    const now = middleOf(latest);
    const timbre = Math.sqrt(
      now.bands.reduce((sum, value, band) => sum + (value - (enrolled?.bands[band] ?? 0)) ** 2, 0) /
        TIMBRE_BANDS,
    );
    const semitones = Math.abs(now.semitones - enrolled.semitones);
    const level = Math.abs(now.level - enrolled.level);
    const difference = timbre / TIMBRE_DB + semitones / SEMITONES + level / LEVEL_DB;
    const value = score(ramp(difference, FROM, FULL));
    if (value === 0) return undefined;
    const parts = `${timbre.toFixed(0)} dB in timbre, ${semitones.toFixed(0)} semitones, ${level.toFixed(0)} dB in level`;
    return {
      risk: "other-voice",
      score: value,
      reason: `The voice differs from the call's first by ${parts}.`,
    };
  }

  return {
    hear(look, level) {
      const pitch = look.pitch();
      if (pitch === 0) return;
      latest.push({ bands: look.bands(), semitones: 12 * Math.log2(pitch), level });
      if (enrolled === undefined) {
        if (latest.length === ENROLLED_LOOKS) enrolled = middleOf(latest.splice(0));
      } else if (latest.length > COMPARED_LOOKS) latest.shift();
      known = compare();
    },
    risk: () => known,
  };
}

/** Means of timbre and level, the median of pitch, which is an octave off now and then. */
function middleOf(looks: readonly Manner[]): Manner {
  const bands = new Float64Array(TIMBRE_BANDS);
  for (const look of looks)
    for (let band = 0; band < TIMBRE_BANDS; band += 1)
      bands[band] = (bands[band] ?? 0) + (look.bands[band] ?? 0) / looks.length;
  const pitches = looks.map(({ semitones }) => semitones).sort((some, other) => some - other);
  return {
    bands,
    semitones: pitches[Math.floor(pitches.length / 2)] ?? 0,
    level: looks.reduce((sum, { level }) => sum + level, 0) / looks.length,
  };
}
