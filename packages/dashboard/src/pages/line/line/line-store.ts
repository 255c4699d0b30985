import { createValue, type Value } from "../../../room/value.ts";
import type { CallInput, LineMessage } from "../wire.ts";
import { afterMessage, afterSoundMessage, ended, IDLE, type LineState, withEntry } from "./line-state.ts";
import { CLOSED_REFUSED, socketUrl } from "./socket-url.ts";
import { openSoundLink, type SoundLink } from "./sound-link.ts";

/** Nothing is heard: below what any microphone's noise measures. */
const SILENCE_DBFS = -100;

/** Levels of both sides, in dB below full scale. */
export interface Levels {
  readonly caller: Value<number>;
  /** The gate takes what it hears for a voice. */
  readonly voiced: Value<boolean>;
  readonly assistant: Value<number>;
}

/** The page's one line: at most one call at a time, in text or in sound. */
export interface LineStore {
  readonly state: Value<LineState>;
  readonly levels: Levels;
  startText(): void;
  /** From a click. With `listen`, the microphone is asked for as well. */
  startSound(listen: boolean): void;
  say(text: string): void;
  key(digit: string): void;
  silence(): void;
  hangUp(): void;
  setMicrophone(on: boolean): void;
  /** Leaves the call, if there is one. */
  close(): void;
}

/** @param version the version to try; undefined: what takes calls. */
export function createLineStore(version?: string): LineStore {
  const state = createValue<LineState>(IDLE);
  const levels: Levels = {
    caller: createValue(SILENCE_DBFS),
    voiced: createValue(false),
    assistant: createValue(SILENCE_DBFS),
  };
  let send: (input: CallInput) => void = () => {};
  let sound: SoundLink | undefined;
  let leave: () => void = () => {};
  /** Which call is the present one; what an older one still says is not for the page any more. */
  let calls = 0;

  const update = (change: (before: LineState) => LineState) => state.set(change(state.get()));
  const add = (who: "caller" | "line", text: string) => update((before) => withEntry(before, { who, text }));
  const quiet = () => {
    levels.caller.set(SILENCE_DBFS);
    levels.voiced.set(false);
    levels.assistant.set(SILENCE_DBFS);
  };

  function begin(mode: LineState["mode"]): () => boolean {
    leave();
    calls += 1;
    const call = calls;
    send = () => {};
    sound = undefined;
    quiet();
    state.set({ ...IDLE, phase: "connecting", mode });
    return () => call === calls;
  }

  function onClose(refused: boolean): void {
    quiet();
    const phase = refused ? "ended" : "gone";
    update((before) =>
      before.phase === "ended" ? before : { ...before, phase, microphone: "off", partial: "" },
    );
  }

  async function setMicrophone(on: boolean): Promise<void> {
    const link = sound;
    if (link === undefined) return;
    update((before) => ({ ...before, microphone: on ? "asking" : "off" }));
    levels.caller.set(SILENCE_DBFS);
    const trouble = await link.listen(on);
    if (on && link === sound && state.get().microphone === "asking")
      update((before) => ({ ...before, microphone: trouble ?? "on" }));
  }

  async function startSound(listen: boolean): Promise<void> {
    const current = begin("sound");
    let link: SoundLink;
    try {
      link = await openSoundLink(version, {
        onMessage(message) {
          if (!current()) return;
          update((before) => afterSoundMessage(before, message));
          if (message.type === "over") leave();
        },
        onCallerLevel(dbfs, voiced) {
          if (!current() || state.get().microphone !== "on") return;
          levels.caller.set(dbfs);
          levels.voiced.set(voiced);
        },
        onAssistantLevel: (dbfs) => current() && levels.assistant.set(dbfs),
        onMicrophoneLost: () => current() && update((before) => ({ ...before, microphone: "absent" })),
        onClose: (refused) => current() && onClose(refused),
      });
    } catch {
      if (!current()) return;
      startText();
      return add("line", "This browser gives no sound to pages: the call is in text.");
    }
    if (!current()) return link.close();
    sound = link;
    send = link.send;
    leave = () => {
      link.close();
      quiet();
    };
    if (listen) await setMicrophone(true);
  }

  function startText(): void {
    const current = begin("text");
    const socket = new WebSocket(socketUrl("/api/line", version));
    leave = () => socket.close();
    send = (input) => socket.send(JSON.stringify(input));
    socket.onopen = () => {
      if (!current()) return;
      update((before) => ({ ...before, phase: "talking" }));
      socket.send(JSON.stringify({ type: "start" }));
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      if (current()) update((before) => afterMessage(before, JSON.parse(data) as LineMessage));
    };
    socket.onclose = ({ code }) => current() && onClose(code === CLOSED_REFUSED);
  }

  return {
    state,
    levels,
    startText,
    startSound: (listen) => void startSound(listen),
    say(text) {
      add("caller", text);
      send({ type: "heard", text });
    },
    key(digit) {
      add("caller", `Key ${digit}`);
      send({ type: "key", digit });
    },
    silence() {
      add("caller", "… silence …");
      send({ type: "silence" });
    },
    hangUp() {
      send({ type: "hangup" });
      update((before) => ended(before, "You hung up."));
      if (state.get().mode === "sound") leave();
    },
    setMicrophone: (on) => void setMicrophone(on),
    close() {
      calls += 1;
      leave();
    },
  };
}
