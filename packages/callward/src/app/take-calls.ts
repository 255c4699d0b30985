import { randomUUID } from "node:crypto";
import type { TraceSink } from "../calls/call-deps.ts";
import type { Controls } from "../calls/controls.ts";
import type { Call, CallBeginning, CallListeners } from "../calls/events.ts";
import type { LiveLine } from "../control/live/live-call.ts";
import type { PackForCall } from "../control/packs/node/pack-for-call.ts";
import type { TestVersion } from "../control/packs/node/test-bench.ts";
import type { TestLine } from "../http/line-sockets.ts";
import type { SoundDoor } from "../http/sound-socket.ts";
import type { SoundCall } from "../sound/sound-call.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { type Assistant, openCall } from "./call-factory.ts";
import type { Live } from "./live.ts";
import { withShadow } from "./serve-packs.ts";
import type { Serving } from "./serving.ts";
import { openSoundCall, type SoundEngines } from "./sound.ts";
import type { Watching } from "./watching.ts";

interface Tried {
  readonly tenant: string;
  readonly version: TestVersion<Assistant>;
}

type SoundFurther = Partial<Parameters<SoundDoor["open"]>[1]>;

/** The calls of this process: each is given its version, its limits and its place among the live ones. */
export interface CallTaking {
  text(listeners: CallListeners, begun: CallBeginning): Call;
  sound(line: AudioLine, kind: Exclude<LiveLine, "text">, further?: SoundFurther): SoundCall;
  /** The line for whoever tries a version. Every record of its calls says that it is of a test. */
  testLine(tenant: string, version: TestVersion<Assistant>): TestLine;
  /** Gives a call to a person; nothing where it is not one of this process. */
  handOver(id: string): void;
  /** Ends all calls. Idempotent. */
  close(): Promise<void>;
}

export function createCallTaking(deps: {
  readonly tenant: string;
  readonly serving: Serving;
  readonly sound: SoundEngines;
  readonly live: Live;
  readonly watching: Watching;
  readonly controls: (tenant: string) => Controls;
  readonly sink: TraceSink;
}): CallTaking {
  const { serving, live, watching, controls } = deps;
  const calls = new Set<Call>();

  function keep(call: Call): void {
    // A call in text says nothing when it is over, and each keeps its version in memory.
    for (const one of calls) if (one.ended) calls.delete(one);
    calls.add(call);
  }

  /** What a call that begins now is served with, and what it may use. */
  function beginning(line: LiveLine, callerNumber: string | undefined, tried: Tried | undefined) {
    const id = randomUUID();
    const tenant = tried?.tenant ?? deps.tenant;
    const packForCall: PackForCall<Assistant> =
      tried?.version ?? serving.forCall({ id, ...(callerNumber === undefined ? {} : { callerNumber }) });
    live.begin(id, tenant, line, packForCall);
    const given = {
      ...{ id, tenant, controls: () => controls(tenant), sink: deps.sink },
      ...(tried === undefined ? {} : { test: true as const }),
      ...watching.forCall(tenant, callerNumber),
    };
    return { packForCall, given };
  }

  function text(listeners: CallListeners, begun: CallBeginning, tried?: Tried): Call {
    const { packForCall, given } = beginning("text", undefined, tried);
    const call = openCall(packForCall.prepared, withShadow(listeners, packForCall), { ...given, ...begun });
    keep(call);
    return call;
  }

  function sound(line: AudioLine, kind: LiveLine, further: SoundFurther, tried?: Tried): SoundCall {
    const { packForCall, given } = beginning(kind, line.claims.callerNumber, tried);
    const listeners = withShadow(further.listeners ?? {}, packForCall);
    const options = { ...given, ...further, listeners };
    const opened = openSoundCall(packForCall.prepared, deps.sound, line, options);
    keep(opened.call);
    opened.ended
      .then(() => {
        calls.delete(opened.call);
        live.registry.over(given.id);
      })
      .catch(() => undefined);
    return opened;
  }

  return {
    text: (listeners, begun) => text(listeners, begun),
    sound: (line, kind, further = {}) => sound(line, kind, further),
    testLine(tenant, version) {
      const tried = { tenant, version };
      return {
        openCall: (listeners, begun) => text(listeners, begun, tried),
        openSound: (line, further) => sound(line, "browser", further, tried),
        hold: version.hold,
      };
    },
    handOver(id) {
      for (const call of calls) if (call.id === id) call.handle({ type: "hand-over" }).catch(() => undefined);
    },
    async close() {
      await Promise.all([...calls].map((call) => call.close()));
    },
  };
}
