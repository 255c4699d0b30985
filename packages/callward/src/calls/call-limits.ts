/** What can be limited, each for a tenant and for a caller. */
export const LIMITS = [
  "concurrent-calls",
  "calls-a-minute",
  "turns-a-day",
  "tokens-a-day",
  "money-a-day",
] as const;
export type LimitName = (typeof LIMITS)[number];

/** A limit that was met. */
export interface LimitHit {
  readonly name: LimitName;
  readonly scope: "tenant" | "caller";
  /** What the pack's approved words lead to. */
  readonly outcome: "person" | "goodbye";
}

/** What a model was asked and gave. */
export interface TokensUsed {
  readonly input: number;
  readonly output: number;
  /** The provider did not say; counted from the length of the texts. */
  readonly estimated?: true;
}

/** The limits of one call. Every question is answered from memory: a call never waits for the store. */
export interface CallLimits {
  /** Asked once, when the call begins; it counts from then on until `release`. */
  admit(): LimitHit | undefined;
  /** Counts one turn of words. */
  turn(): LimitHit | undefined;
  /** Whether the model may still be asked. Without it, answers come from the knowledge base word for word. */
  model(): LimitHit | undefined;
  spent(tokens: TokensUsed): void;
  /** The call is over. Idempotent. */
  release(): void;
}
