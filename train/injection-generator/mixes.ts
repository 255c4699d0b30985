/** How often each kind of text is made for the training of one model. */
export interface InjectionMix {
  /** Share in [0, 1] of attacks. */
  readonly attackShare: number;
  readonly attacks: Readonly<Record<string, number>>;
  readonly harmless: Readonly<Record<string, number>>;
  /** Whether words of a text are taken for others of the same sound. */
  readonly otherWords: boolean;
}

/** Kinds that are written, not said: they stay as they are and nothing is said around them. */
export function isWritten(kind: string): boolean {
  return WRITTEN.has(kind);
}

const WRITTEN = new Set([
  "indirect",
  "document",
  "role-prompt",
  "task-prompt",
  "long-prompt",
  "role-jailbreak",
  "fake-structure",
  "encoding",
  "written-role",
  "written-task",
  "written-words",
  "written-code",
  "written-fiction",
  "written-spec",
  "written-cover",
  "document-letter",
  "document-data",
  "document-order",
]);

/** What documents and tools say: typed texts, with some speech for its words. */
export const DOCUMENT_MIX: InjectionMix = {
  attackShare: 0.45,
  attacks: {
    override: 12,
    reveal: 12,
    persona: 11,
    pretext: 8,
    "invented-policy": 6,
    "data-theft": 10,
    "tool-abuse": 7,
    "output-control": 6,
    encoding: 4,
    "fake-structure": 7,
    fiction: 6,
    pressure: 5,
    indirect: 9,
    continuation: 3,
    "many-step": 4,
    "refusal-suppression": 4,
    harm: 4,
  },
  harmless: {
    call: 22,
    "take-back": 12,
    "innocent-words": 24,
    "about-the-assistant": 9,
    emotion: 7,
    joke: 3,
    "assistant-use": 18,
    document: 12,
  },
  otherWords: false,
};

/** What callers say. Harmless texts are of more kinds than attacks, and there are more of them in the world. */
export const CALLER_MIX: InjectionMix = {
  attackShare: 0.4,
  attacks: {
    ...DOCUMENT_MIX.attacks,
    "others-data": 9,
    planted: 7,
    "set-aside": 9,
    "read-out": 7,
    "false-record": 7,
    "other-self": 4,
    "role-jailbreak": 7,
    "trade-cover": 6,
    "aloud-order": 6,
    "written-cover": 4,
    "document-order": 3,
  },
  harmless: {
    ...DOCUMENT_MIX.harmless,
    "take-back": 18,
    "innocent-words": 34,
    "about-the-assistant": 14,
    "own-data": 11,
    "read-my-note": 8,
    "house-rules": 14,
    "role-prompt": 12,
    "task-prompt": 16,
    "long-prompt": 14,
    device: 14,
    "read-back": 16,
    "at-work": 9,
    spelled: 7,
    rambling: 8,
    "trade-health": 10,
    "trade-home": 10,
    "trade-guest": 9,
    "trade-public": 10,
    "trade-leisure": 8,
    "about-stage": 8,
    "acting-for": 6,
    professional: 9,
    "short-words": 5,
    "own-access": 8,
    relayed: 7,
    aside: 6,
    "heard-aloud": 8,
    "long-story": 10,
    "self-correction": 8,
    "quoted-bot": 7,
    "bot-question": 8,
    "written-role": 7,
    "written-task": 9,
    "written-words": 5,
    "written-code": 7,
    "written-fiction": 5,
    "written-spec": 7,
    "document-letter": 5,
    "document-data": 7,
  },
  otherWords: true,
};
