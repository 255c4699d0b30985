import type { CheckReport, Finding } from "./verdict.ts";

/** Proof that an action was done: the only ground for saying so. Values are what was really done. */
export interface Receipt {
  readonly id: string;
  readonly action: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

/** What a sentence may be based on. */
export interface SayContext {
  /** Cited passages (their texts). */
  readonly passages: readonly string[];
  readonly receipts: readonly Receipt[];
  /** The caller's own words on this call. */
  readonly heard: readonly string[];
  /** Secrets of this call that must never be spoken, e.g. the canary and the system prompt's text. */
  readonly secrets?: readonly string[];
}

export type SentenceOutcome = "allow" | "rewrite" | "block" | "error";

/** The inspector's word on one sentence. */
export interface SentenceVerdict {
  /** Unique within the guard instance. */
  readonly id: string;
  /** The sentence as drafted. */
  readonly text: string;
  readonly verdict: SentenceOutcome;
  /** Offsets are in `text`. */
  readonly findings: readonly Finding[];
  /** Rule ids, most important first. */
  readonly reasons: readonly string[];
  readonly reports: readonly CheckReport[];
  /** What is said instead: the approved line's text; absent where nothing is. */
  readonly spoken: string | undefined;
  /** The blocked sentence calls for a person. */
  readonly handOver: boolean;
}

/** Where released words come from: approved by the operator, drafted and inspected, or put in place of a blocked draft. */
export type ReleaseOrigin = "approved" | "inspected" | "replacement";

/** Without it a release could be made by the constructor of another one. */
const KEY = Symbol("mint");

class MintedRelease {
  /** Nothing else has it: it tells a release from a look-alike, for the compiler and at run time. */
  readonly #minted = true;
  readonly id: string;
  readonly text: string;
  readonly origin: ReleaseOrigin;
  /** Name of the approved line, where the words are one. */
  readonly line: string | undefined;
  /** The verdict that let it through, or that it replaces. */
  readonly verdict: SentenceVerdict;
  /** After these words the caller goes to a person. */
  readonly handOver: boolean;

  constructor(key: symbol, { id, text, origin, line, verdict, handOver }: ReleaseFields) {
    if (key !== KEY) throw new TypeError("only the inspector makes releases");
    this.id = id;
    this.text = text;
    this.origin = origin;
    this.line = line;
    this.verdict = verdict;
    this.handOver = handOver;
    Object.freeze(this);
  }

  static made(value: object): boolean {
    return #minted in value && value.#minted;
  }
}

/** Permission to speak one text. Speech takes nothing else, and only the guard can make one. */
export type Release = MintedRelease;

type ReleaseFields = Pick<Release, keyof Release>;

/** @internal Only the inspector mints releases. */
export function mintRelease(fields: ReleaseFields): Release {
  return new MintedRelease(KEY, fields);
}

/** True only for a release that a guard of this process made; a look-alike object is refused. */
export function isRelease(value: unknown): value is Release {
  return typeof value === "object" && value !== null && MintedRelease.made(value);
}
