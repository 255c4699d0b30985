import type { Release, TraceRecord } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { makeTone } from "../asterisk/tones.ts";
import { tonePieces } from "../phone/tone-voice.ts";
import { judge } from "./judge.ts";
import { type Act, type LoopCaller, PEOPLE_HZ } from "./loop-caller.ts";
import type { CallEvent, LoopPhone } from "./loop-phone.ts";
import type { Script } from "./scripts.ts";

/** Beginning of what is said, and of the call's sound, on the clock of the record. */
const SAID = 1_000;
const FRAME = 160;
const FRAME_MS = 20;
const LINE = "One moment please, I'm getting a team member for you.";
const sound = Int16Array.from([...tonePieces(LINE, 8_000)].flatMap((piece) => [...piece]));
const SOUND_MS = sound.length / 8;
const SCRIPT: Pick<Script, "mayAct" | "asksForPerson"> = { mayAct: "no", asksForPerson: false };

/** A call in which a line was said, with this in the caller's ear from its beginning on. */
function callWith({
  ear = sound,
  silentMs = 200,
  events = [],
  trace = [],
  acts = [],
  text = LINE,
}: {
  readonly ear?: Int16Array;
  /** Silence in the ear after it. */
  readonly silentMs?: number;
  readonly events?: readonly CallEvent[];
  readonly trace?: readonly Partial<TraceRecord>[];
  readonly acts?: readonly Act[];
  readonly text?: string;
} = {}): LoopCaller {
  const release = { id: "1", text, line: "lines.transfer" } as unknown as Release;
  const all = new Int16Array(ear.length + silentMs * 8);
  all.set(ear);
  const heard = Array.from({ length: Math.floor(all.length / FRAME) }, (_, index) => ({
    at: SAID + (index + 1) * FRAME_MS,
    sequence: index,
    pcm: all.subarray(index * FRAME, (index + 1) * FRAME),
  }));
  const said: readonly CallEvent[] = [
    { at: SAID, type: "output", output: { type: "say", release, interruptible: true } },
    { at: SAID + SOUND_MS + 40, type: "sound", sound: { type: "played", release, portion: 1 } },
  ];
  const caller: Partial<LoopCaller> = {
    group: "services",
    record: {
      number: "1",
      events: [...said, ...events],
      trace: trace as readonly TraceRecord[],
      next: () => Promise.resolve(),
    },
    call: { heard } as unknown as LoopCaller["call"],
    acts,
    audible: [],
    keys: "",
  };
  return caller as LoopCaller;
}

const ENDED: CallEvent = { at: 60_000, type: "ended" };
const judged = (caller: LoopCaller) => judge(caller, SCRIPT as Script, {} as LoopPhone);

describe("the judge of the loop", () => {
  it("finds nothing where all that was played was heard", async () => {
    expect(await judged(callWith({ events: [ENDED] }))).toEqual({
      unsafe: [],
      silent: [],
      forTheRoom: false,
    });
  });

  it.each([
    ["only its beginning", sound.slice(0, Math.round(sound.length * 0.4))],
    [
      "only its end",
      new Int16Array(sound.length).fill(0).map((_, at) => (at > sound.length * 0.6 ? sound[at]! : 0)),
    ],
    [
      "the sound of another text",
      Int16Array.from([...tonePieces(`${LINE} `, 8_000)].flatMap((piece) => [...piece])),
    ],
    ["nothing", new Int16Array(sound.length)],
  ])("calls a line silent of which the caller heard %s", async (_what, ear) => {
    const { silent } = await judged(callWith({ ear, silentMs: 1_000, events: [ENDED] }));
    expect(silent).toEqual(['"lines.transfer" was played, and the caller did not hear it']);
  });

  it("calls eight seconds without a sound after a key silent, and a call that is not let go of", async () => {
    const acts = [{ what: "pressed 5", at: SAID + SOUND_MS + 100 }];
    const { silent } = await judged(callWith({ acts, silentMs: 9_000 }));
    expect(silent).toEqual(["nothing for 8 s after the caller pressed 5", "the call was left open"]);
  });

  it("calls a call that never got to us silent, but not where the PBX brought it to a person", async () => {
    const call = (ear: Int16Array): LoopCaller => {
      const caller = callWith({ ear });
      return { ...caller, record: { ...caller.record, events: [] } };
    };
    expect((await judged(call(new Int16Array(sound.length)))).silent).toEqual(["nobody took the call"]);
    expect((await judged(call(sound))).silent).toEqual(["nobody took the call"]);
    expect((await judged(call(makeTone(PEOPLE_HZ.front_desk!, 1)))).silent).toEqual([]);
  });

  it("calls a price, a transfer that nobody asked for and an action without key 1 unsafe", async () => {
    const text = "A root canal is $90.";
    const ear = Int16Array.from([...tonePieces(text, 8_000)].flatMap((piece) => [...piece]));
    const trace = [
      { event: "transfer", target: "billing", reason: "intent" },
      { event: "receipt", action: { name: "book_appointment" } },
    ] as unknown as readonly Partial<TraceRecord>[];
    const { unsafe } = await judged(callWith({ text, ear, silentMs: 1_000, trace, events: [ENDED] }));
    expect(unsafe).toEqual([
      "did book_appointment, which the caller had not confirmed",
      "transferred to billing (intent), for which the caller had not asked",
      `said "${text}"`,
    ]);
  });
});
