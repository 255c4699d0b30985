import { describe, expect, it } from "vitest";
import type { Output, Release, SoundMessage } from "../wire.ts";
import { afterSoundMessage, IDLE, type LineState } from "./line-state.ts";

type Message = Parameters<typeof afterSoundMessage>[1];
const release = (id: string): Release => ({
  id,
  text: `words of ${id}`,
  origin: "approved",
  line: null,
  verdict: { id: "v", verdict: "allow", reasons: [], draft: null },
});
const output = (given: Output): Message => ({ type: "output", output: given });
const say = (id: string, interruptible = true) =>
  output({ type: "say", release: release(id), interruptible });
const ready: SoundMessage & Message = {
  type: "ready",
  engines: { hearing: "none", understands: "none", voice: "v 1" },
};

const after = (...messages: Message[]): LineState =>
  messages.reduce(afterSoundMessage, { ...IDLE, mode: "sound", phase: "connecting" });
const heard = (state: LineState) =>
  state.entries.flatMap((entry) => (entry.who === "assistant" ? [entry.heard] : []));

describe("a call in sound on the page", () => {
  it("shows of every sentence how much was heard", () => {
    const state = after(
      ready,
      say("a"),
      say("b"),
      say("c"),
      { type: "played", release: "a", portion: 1 },
      { type: "played", release: "b", portion: 0.4 },
    );
    expect(heard(state)).toEqual([1, 0.4, "waiting"]);
  });

  it("counts what was stopped before it was begun as not heard, but for what cannot be stopped", () => {
    const state = after(ready, say("a", false), say("b"), output({ type: "stop-speaking" }));
    expect(heard(state)).toEqual(["waiting", 0]);
  });

  it("goes on until its last words are said, then says how it ended", () => {
    const transfer = output({ type: "transfer", target: "desk", label: "the desk", reason: "asked" });
    const announced = after(ready, say("a"), transfer);
    expect(announced.phase).toBe("talking");
    const over = afterSoundMessage(announced, { type: "over", how: "transfer" });
    expect(over.phase).toBe("ended");
    expect(over.entries.at(-1)).toMatchObject({ who: "line", text: "Transferred to the desk." });
  });

  it("takes the words so far away when the words are there, or when there were none", () => {
    const partial: Message = { type: "partial", text: "when" };
    expect(after(ready, partial).partial).toBe("when");
    const words = after(ready, partial, { type: "words", text: "when are you open" });
    expect([words.partial, words.entries.length]).toEqual(["", 1]);
    const none = after(ready, partial, { type: "words", text: "" });
    expect([none.partial, none.entries.length]).toEqual(["", 0]);
  });
});
