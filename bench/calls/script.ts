/**
 * What the callers ask, one question after the other, and the answers of the example pack. The engine doubles
 * of the server and the PBX double agree on it: that is how the PBX knows whether a caller heard the right answer.
 */
export const SCRIPT = [
  { question: "what are your hours", line: "intents.hours" },
  { question: "where is your office", line: "intents.location" },
  { question: "where can I park", line: "intents.parking" },
  { question: "is your office wheelchair accessible", line: "intents.accessibility" },
  { question: "what insurance do you accept", line: "intents.insurance" },
  { question: "what do I need for my first visit", line: "intents.new_patient" },
] as const;

/** The question of a caller's turn; callers begin at different questions. */
export function questionOf(call: number, turn: number): number {
  return (call + turn) % SCRIPT.length;
}

/** Room for the answers in a mark; 0 stands for everything that answers no question, such as the disclosure. */
const ANSWERS = 16;

/** The sample that a call's answer is made of: one value that no other call and no other answer has. */
export function markOf(call: number, answer: number): number {
  return 1 + call * ANSWERS + answer;
}

export function callOfMark(mark: number): number {
  return Math.floor((mark - 1) / ANSWERS);
}

export function answerOfMark(mark: number): number {
  return (mark - 1) % ANSWERS;
}
