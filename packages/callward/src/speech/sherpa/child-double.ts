import type { FromChild, ToChild } from "./protocol.ts";

/**
 * Stands in for the child process in tests: speaks its protocol without sherpa. An utterance's words are made from the
 * audio it got, so that a lost or doubled sample shows: `sum of N samples is S`. The first
 * sample of an utterance, or the word "crash" in a sentence, can command it to fail.
 */
const CRASH = 31_001;
const FAIL = 31_002;

const audioOf = new Map<number, number[]>();

function tell(message: FromChild): void {
  process.send?.(message);
}

process.on("message", (message: ToChild) => {
  switch (message.type) {
    case "load":
      return tell({ type: "ready" });
    case "ping":
      return tell({ type: "pong" });
    case "audio": {
      const samples = audioOf.get(message.id) ?? [];
      for (const sample of message.audio) samples.push(sample);
      audioOf.set(message.id, samples);
      return tell({ type: "partial", id: message.id, text: `${samples.length} samples` });
    }
    case "end": {
      const samples = audioOf.get(message.id) ?? [];
      audioOf.delete(message.id);
      if (samples[0] === CRASH) process.abort();
      if (samples[0] === FAIL) return tell({ type: "failed", id: message.id });
      const sum = samples.reduce((total, sample) => total + sample, 0);
      return tell({
        type: "final",
        id: message.id,
        text: samples.length === 0 ? "" : ` sum of ${samples.length} samples is ${sum}`,
      });
    }
    case "speak":
      return speak(message.id, message.text);
    case "drop":
      audioOf.delete(message.id);
      return;
    default:
      message satisfies never;
  }
});

/** A tone of 25 ms for each letter, a word a piece. */
function speak(id: number, text: string): void {
  if (text.includes("crash")) process.abort();
  for (const word of text.split(" ")) {
    const audio = Int16Array.from({ length: 600 * (word.length + 1) }, (_, at) => 8_000 * Math.sin(at / 8));
    tell({ type: "speech", id, audio, sampleRate: 24_000 });
  }
  tell({ type: "spoken", id });
}

process.on("disconnect", () => process.exit(0));
