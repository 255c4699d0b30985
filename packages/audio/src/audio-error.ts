/**
 * Audio that cannot be read. `problem` completes the sentence "The audio cannot be read: …" and holds nothing of the
 * audio itself; the product gives it to people under its own code.
 */
export class AudioError extends Error {
  override readonly name = "AudioError";
  readonly problem: string;

  constructor(problem: string) {
    super(`The audio cannot be read: ${problem}.`);
    this.problem = problem;
  }
}
