import type { LineMessage, Release, SoundInfo, SoundMessage, View } from "../wire.ts";

/** How much of a release was heard: not begun, or a share from 0 to 1. Undefined on a line of text. */
export type HeardShare = "waiting" | number | undefined;

/** One entry of the conversation, oldest first. */
export type Entry =
  | {
      readonly id: number;
      readonly who: "assistant";
      readonly release: Release;
      readonly interruptible: boolean;
      readonly heard: HeardShare;
    }
  | { readonly id: number; readonly who: "caller"; readonly text: string }
  | { readonly id: number; readonly who: "line"; readonly text: string };

export type Microphone = "off" | "asking" | "on" | "denied" | "absent" | "failed";

export interface LineState {
  /** `idle`: no call yet, one begins by a click. */
  readonly phase: "idle" | "connecting" | "talking" | "ended" | "gone";
  readonly mode: "text" | "sound";
  readonly entries: readonly Entry[];
  readonly views: readonly View[];
  /** How the call in sound will have ended, once its last words are said. */
  readonly ending: string;
  readonly microphone: Microphone;
  /** Words so far of what the caller is saying. */
  readonly partial: string;
  readonly engines: SoundInfo | undefined;
}

export const IDLE: LineState = {
  phase: "idle",
  mode: "text",
  entries: [],
  views: [],
  ending: "",
  microphone: "off",
  partial: "",
  engines: undefined,
};

const ENDINGS: Readonly<Record<string, string>> = {
  "caller-hangup": "You hung up.",
  goodbye: "The assistant said goodbye and hung up.",
  silence: "The call ended after a long silence.",
  "nobody-there": "The call ended: no caller could be heard on the line.",
  cap: "The call reached its longest duration.",
  closed: "The call was closed.",
};
const ENDED = "The call has ended.";

type NewEntry =
  | Pick<Extract<Entry, { who: "assistant" }>, "who" | "release" | "interruptible" | "heard">
  | { readonly who: "caller" | "line"; readonly text: string };

/** The state with one more entry. */
export function withEntry(state: LineState, entry: NewEntry): LineState {
  const id = (state.entries.at(-1)?.id ?? 0) + 1;
  return { ...state, entries: [...state.entries, { ...entry, id }] };
}

/** The state of an ended call, with the reason as its last entry. */
export function ended(state: LineState, text: string): LineState {
  return {
    ...withEntry(
      unsaid(state, () => true),
      { who: "line", text },
    ),
    phase: "ended",
    partial: "",
    microphone: "off",
  };
}

/** What has not been begun is never said any more. */
function unsaid(state: LineState, which: (interruptible: boolean) => boolean): LineState {
  const entries = state.entries.map((entry) =>
    entry.who === "assistant" && entry.heard === "waiting" && which(entry.interruptible)
      ? { ...entry, heard: 0 }
      : entry,
  );
  return { ...state, entries };
}

/** The state after a message that both lines know. */
export function afterMessage(state: LineState, message: LineMessage): LineState {
  if (message.type === "turn") return { ...state, views: [...state.views, message.view] };
  if (message.type === "error") {
    const { detail, remedy } = message.problem;
    return withEntry(state, { who: "line", text: `${detail} ${remedy}` });
  }
  // Who hung up has left already.
  if (state.phase === "ended") return state;
  const { output } = message;
  const inSound = state.mode === "sound";
  switch (output.type) {
    case "say": {
      const { release, interruptible } = output;
      return withEntry(state, {
        who: "assistant",
        release,
        interruptible,
        heard: inSound ? "waiting" : undefined,
      });
    }
    case "stop-speaking":
      return unsaid(state, (interruptible) => interruptible);
    case "transfer":
    case "hangup": {
      const text =
        output.type === "transfer" ? `Transferred to ${output.label}.` : (ENDINGS[output.reason] ?? ENDED);
      // In sound the last words are still to be heard.
      return inSound ? { ...state, ending: text } : ended(state, text);
    }
    default:
      throw new Error(output satisfies never);
  }
}

/** The state after a message of a line of sound. What meters and the speaker are told is none of it. */
export function afterSoundMessage(
  state: LineState,
  message: Exclude<SoundMessage, { type: "flush" | "level" }>,
): LineState {
  switch (message.type) {
    case "ready":
      return { ...state, phase: "talking", engines: message.engines };
    case "partial":
      return { ...state, partial: message.text };
    case "words": {
      const heard = { ...state, partial: "" };
      return message.text === "" ? heard : withEntry(heard, { who: "caller", text: message.text });
    }
    case "played": {
      const { release, portion } = message;
      const entries = state.entries.map((entry) =>
        entry.who === "assistant" && entry.release.id === release ? { ...entry, heard: portion } : entry,
      );
      return { ...state, entries };
    }
    case "over":
      return ended(state, state.ending === "" ? ENDED : state.ending);
    default:
      return afterMessage(state, message);
  }
}
