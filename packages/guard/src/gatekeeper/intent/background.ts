/**
 * What callers say that no receptionist's pack is about: frames and subjects, put together to teach the model what
 * "out of scope" sounds like. A generator, so that no data set is copied.
 */
const FRAMES = [
  "tell me about *",
  "what do you think of *",
  "can you help me with *",
  "i want to buy *",
  "how do i fix *",
  "who won *",
  "please play *",
  "set a reminder about *",
  "what is the meaning of *",
  "i need advice on *",
  "book me *",
  "where can i find *",
  "how much is *",
  "transfer money to *",
  "what's the news on *",
  "turn off *",
  "do you sell *",
  "order *",
];
const SUBJECTS = [
  "the stock market",
  "a flight to paris",
  "my bank account",
  "the football game",
  "a pizza",
  "the capital of france",
  "my credit card bill",
  "the kitchen lights",
  "a good movie",
  "the traffic to work",
  "a hotel room",
  "my car's oil change",
  "a used laptop",
  "the exchange rate",
  "vegetarian recipes",
  "my tax return",
  "a song by the beatles",
  "python code",
  "the president",
  "a haircut",
  "my phone contract",
  "concert tickets",
];
const SHORT = [
  "yes",
  "no",
  "okay",
  "maybe",
  "sure",
  "i don't know",
  "what",
  "sorry what was that",
  "one moment",
  "that one",
  "the first one",
  "none of those",
  "i already told you",
  "that is right",
  "sounds good",
  "my name is sam",
  "it is for my son",
  "in the city",
  "as soon as i can",
  "can you repeat that",
];

/** Utterances out of every scope. Every frame meets every third subject, in a fixed order. */
export function backgroundUtterances(): readonly string[] {
  const made = FRAMES.flatMap((frame, row) =>
    SUBJECTS.filter((_, column) => (row + column) % 3 === 0).map((subject) => frame.replace("*", subject)),
  );
  return [...made, ...SHORT];
}
