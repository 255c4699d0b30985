/** Whether a voice is as near to the microphone as the caller: what may begin a turn, and what is a voice behind. */
export interface NearEndGate {
  /** True where a frame of this level, in dBFS, is near enough. */
  isNear(levelDbfs: number): boolean;
  /** Learns from a frame of near speech. */
  learn(levelDbfs: number): void;
  /** Takes note of a frame of speech that was not near. */
  refuse(): void;
  /** Level of the caller's louder syllables in dBFS, as known so far. */
  readonly callerDbfs: number;
}

/**
 * What a caller is taken for before one was heard: 7 dB below the nominal -26 dBFS of ITU-T P.56. A television in the
 * next room stays below it less 12 dB, so that it does not become the caller by having been heard first.
 */
const ASSUMED_CALLER_DBFS = -33;

/** Up and down, the part of the difference that one frame of 20 ms makes up for: loud syllables set the level. */
const RISE = 0.3;
const FALL = 0.005;

/**
 * By how much the level sinks with each refused frame: 1 dB a second before the caller was heard, so that a faint
 * caller is let in after seconds, 0.1 dB a second after, for a caller who puts the phone down on the table.
 */
const SINK_BEFORE_DB = 0.02;
const SINK_AFTER_DB = 0.002;

/** Seconds of accepted speech, in frames, after which the caller counts as heard. */
const HEARD_FRAMES = 50;

/**
 * Refuses what is more than `depthDb` below the caller (12 dB by default: it holds a television off that is 15 dB and
 * more below; docs/audio.md has the figures). It is asked for the beginnings of utterances and for voices that go on
 * behind a caller who has stopped, never to cut words: weak syllables are as quiet as a distant voice.
 */
export function createNearEndGate(depthDb = 12): NearEndGate {
  let caller = ASSUMED_CALLER_DBFS;
  let heard = 0;
  return {
    isNear: (levelDbfs) => levelDbfs >= caller - depthDb,
    learn(levelDbfs) {
      heard += 1;
      caller += (levelDbfs > caller ? RISE : FALL) * (levelDbfs - caller);
    },
    refuse() {
      caller -= heard < HEARD_FRAMES ? SINK_BEFORE_DB : SINK_AFTER_DB;
    },
    get callerDbfs() {
      return caller;
    },
  };
}
