import { tonesOf } from "./tone-voice.ts";

/** A question that has a fixed answer of its own. */
export interface Question {
  readonly intent: string;
  readonly words: string;
  readonly answer: string;
}

const THINGS = [
  ..."parking elevator wheelchair garden kitchen library museum orchestra bicycle telescope umbrella".split(
    " ",
  ),
  ..."dinosaur volcano submarine helicopter chocolate pineapple butterfly crocodile elephant".split(" "),
  ..."penguin tractor lighthouse waterfall snowman fireplace saxophone trumpet violin accordion".split(" "),
  ..."blanket mattress curtain cupboard bookshelf staircase balcony chimney courtyard basement".split(" "),
] as const;

/** Forty questions whose answers have tones of their own, none that of the disclosure, and the pack that knows them. */
export function fortyQuestions(disclosure: string): {
  readonly questions: readonly Question[];
  readonly editPack: (files: Record<string, string>) => void;
} {
  const taken = new Set([String(tonesOf(disclosure))]);
  const questions = THINGS.map((thing, index): Question => {
    let answer = "";
    for (let number = 1; answer === "" || taken.has(String(tonesOf(answer))); number += 1)
      answer = `The ${thing} is in room ${number}, and anybody at the desk will show you the way to it.`;
    taken.add(String(tonesOf(answer)));
    const ways = examplesOf(thing);
    return { intent: `about_${thing}`, words: ways[index % ways.length] ?? thing, answer };
  });
  return {
    questions,
    editPack(files) {
      const own = questions.map(
        ({ intent, answer }, index) =>
          `  - id: ${intent}\n    examples: [${examplesOf(THINGS[index] ?? "").join(", ")}]\n    answer: ${answer}\n`,
      );
      files["intents.yaml"] = (files["intents.yaml"] ?? "").replace(
        "intents:\n",
        `intents:\n${own.join("")}`,
      );
    },
  };
}

const examplesOf = (thing: string) =>
  [
    `where can I find the ${thing}`,
    `where is the ${thing}`,
    `I am looking for the ${thing}`,
    `tell me about the ${thing}`,
    `do you have a ${thing}`,
    `is there a ${thing}`,
    `show me the ${thing}`,
    `which way is the ${thing}`,
  ] as const;
