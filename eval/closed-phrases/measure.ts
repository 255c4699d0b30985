import type { Pack } from "@callward/guard";
import type { ClosedPhraseHearing } from "../../packages/callward/src/speech/closed-phrases/closed-phrase-hearing.ts";
import { phraseText } from "../../packages/callward/src/speech/closed-phrases/phrases-of.ts";
import { overThePhone } from "./phone-line.ts";
import { openSyntheticCallers } from "./synthetic-callers.ts";

/** What became of sentences that the recogniser should or should not know. */
export interface PhraseScores {
  /** Phrases of the list: understood exactly; understood as another phrase of another intent or of the same; as nothing. */
  readonly known: { said: number; exact: number; sameIntent: number; otherIntent: number; nothing: number };
  /** Other sentences: understood as nothing, or taken for a phrase. */
  readonly other: { said: number; nothing: number; accepted: number };
  /** The mistakes, as `caller: said → understood`. */
  readonly mistakes: string[];
  /** Seconds of speech decoded. */
  readonly seconds: number;
}

/** Longest wait for one utterance, in milliseconds: a measurement wants every answer, also on a slow machine. */
const PATIENCE_MS = 60_000;

/**
 * Says every phrase that the engine knows, and sentences that it does not: every other example of the pack, among them
 * close neighbours, and words as short as "yes". Each sentence is said by `voices` of the callers in turn, over the
 * phone.
 */
export async function measurePhrases(
  engine: ClosedPhraseHearing,
  pack: Pack,
  options: { readonly voices: number; readonly every: number },
): Promise<PhraseScores> {
  const intentOf = new Map(
    pack.intents.intents.flatMap(({ id, examples }) =>
      examples.map((text) => [phraseText(text), id] as const),
    ),
  );
  const listed = new Set(engine.phrases);
  const others = [
    ...new Set([...intentOf.keys(), ...SHORT, ...pack.intents.human.phrases.map(phraseText)]),
  ].filter((text) => !listed.has(text));
  const scores = {
    known: { said: 0, exact: 0, sameIntent: 0, otherIntent: 0, nothing: 0 },
    other: { said: 0, nothing: 0, accepted: 0 },
    mistakes: [] as string[],
    seconds: 0,
  };
  const callers = openSyntheticCallers();
  const stream = engine.open({ signal: new AbortController().signal });
  const ask = async (text: string, turn: number) => {
    const audio = overThePhone(await callers.say(turn, text));
    scores.seconds += audio.length / engine.sampleRate;
    stream.write(audio);
    const { text: heard } = await stream.end({ deadlineMs: PATIENCE_MS });
    return { heard, mistake: `${callers.names[turn % callers.names.length]}: ${text} → ${heard}` };
  };
  let turn = 0;
  try {
    for (const text of repeated(thin(engine.phrases, options.every), options.voices)) {
      turn += 1;
      const { heard, mistake } = await ask(text, turn);
      scores.known.said += 1;
      if (heard === text) scores.known.exact += 1;
      else if (heard === "") scores.known.nothing += 1;
      else {
        scores.mistakes.push(mistake);
        if (intentOf.get(heard) === intentOf.get(text)) scores.known.sameIntent += 1;
        else scores.known.otherIntent += 1;
      }
    }
    for (const text of repeated(thin(others, options.every), options.voices)) {
      turn += 1;
      const { heard, mistake } = await ask(text, turn);
      scores.other.said += 1;
      if (heard === "") scores.other.nothing += 1;
      else {
        scores.mistakes.push(mistake);
        scores.other.accepted += 1;
      }
    }
  } finally {
    stream.close();
    await callers.close();
  }
  return scores;
}

/** What a bare grammar mistakes most: short answers. None is ever listened for. */
export const SHORT = [
  "yes",
  "no",
  "yes please",
  "no thanks",
  "okay",
  "yeah sure",
  "nope",
  "correct",
] as const;

/** Every so many of a list. */
function thin<T>(list: readonly T[], every: number): readonly T[] {
  return list.filter((_, index) => index % every === 0);
}

/** Each entry so many times in a row. */
function repeated<T>(list: readonly T[], times: number): readonly T[] {
  return list.flatMap((one) => new Array<T>(times).fill(one));
}
