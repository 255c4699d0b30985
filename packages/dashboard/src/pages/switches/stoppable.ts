import type { SwitchKind } from "./wire.ts";

/** What the assistant on the line has that can be stopped: of `GET /api/pack`. */
export interface PackOnLine {
  readonly id: string;
  readonly version: string;
  readonly actions: readonly { readonly id: string; readonly description: string }[];
}

/** A kind of switch other than safe mode, with what the caller gets instead. */
export interface StopKind {
  readonly kind: Exclude<SwitchKind, "safe_mode">;
  readonly label: string;
  readonly instead: string;
  /** What can be chosen; empty: it is typed. */
  readonly names: (
    pack: PackOnLine | undefined,
  ) => readonly { readonly name: string; readonly label: string }[];
  /** How a name that is typed looks. */
  readonly example: string;
}

export const STOP_KINDS: readonly StopKind[] = [
  {
    kind: "tool",
    label: "An action",
    instead: "The caller gets a person, also in the middle of the action's questions.",
    names: (pack) =>
      (pack?.actions ?? []).map(({ id, description }) => ({ name: id, label: `${id} – ${description}` })),
    example: "book_appointment",
  },
  {
    kind: "route",
    label: "A way of answering",
    instead: "The caller hears that nothing is known, or gets a person.",
    names: () => [
      { name: "answer", label: "Answers from the documents" },
      { name: "faq", label: "Fixed answers" },
      { name: "action", label: "All actions" },
      { name: "deflect", label: "Deflections" },
    ],
    example: "answer",
  },
  {
    kind: "engine",
    label: "An engine",
    instead:
      "Without the model: the operator's own sentences. Without hearing: the keypad. Without the voice: prepared lines.",
    names: () => [
      { name: "model", label: "The language model" },
      { name: "hearing", label: "Hearing" },
      { name: "voice", label: "The voice" },
    ],
    example: "model",
  },
  {
    kind: "voice",
    label: "One voice",
    instead: "The caller hears the next voice that is not off; with none left, a person.",
    names: () => [],
    example: "kokoro/af_heart",
  },
  {
    kind: "pack",
    label: "A version of the pack",
    instead: "Every call of this version is in safe mode; calls of other versions go on.",
    names: (pack) => {
      const name = pack === undefined ? undefined : `${pack.id}@${pack.version}`;
      return name === undefined ? [] : [{ name, label: `${name} – on the line now` }];
    },
    example: "dentist@1.4.0",
  },
];
