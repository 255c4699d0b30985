import { join } from "node:path";
import { createGuard, type Guard, isRelease, type Release, type TraceRecord } from "@callward/guard";
import { type Assistant, assembleAssistant, type OpenCallOptions, openCall } from "../app/call-factory.ts";
import type { TraceSink } from "../calls/call-deps.ts";
import type { Call, Caller, CallInput, CallOutput, TurnView } from "../calls/events.ts";
import { openGuard } from "../packs/open-guard.ts";
import { type ManualCallClock, manualCallClock } from "./manual-call-clock.ts";

/** A call whose outputs, views and trace are kept for a test to look at. */
export interface RecordedCall {
  readonly call: Call;
  readonly clock: ManualCallClock;
  readonly outputs: readonly CallOutput[];
  readonly views: readonly TurnView[];
  readonly trace: readonly TraceRecord[];
  /** Every release spoken so far. */
  readonly said: readonly Release[];
  /** Texts spoken since the last call of `heardSince`. */
  heardSince(): readonly string[];
  handle(input: CallInput): Promise<void>;
  /** Short for handling what the caller says. */
  says(text: string): Promise<void>;
}

/** Opens and starts a recorded call. Fails at once if anything is spoken that is not a release. */
export async function recordCall(
  assistant: Assistant,
  caller: Caller = { clearance: "public" },
  options: Pick<OpenCallOptions, "limits" | "tenant" | "traceparent" | "controls" | "test"> & {
    readonly sink?: TraceSink;
    /** Told each release as it is said. */
    readonly onSay?: (release: Release) => void;
  } = {},
): Promise<RecordedCall> {
  const clock = manualCallClock();
  const outputs: CallOutput[] = [];
  const views: TurnView[] = [];
  const trace: TraceRecord[] = [];
  const said: Release[] = [];
  const { onSay, ...given } = options;
  let seen = 0;
  const call = openCall(
    assistant,
    {
      output: (output) => {
        outputs.push(output);
        if (output.type !== "say") return;
        if (!isRelease(output.release)) throw new Error("spoken without a release");
        said.push(output.release);
        onSay?.(output.release);
      },
      turn: (view) => void views.push(view),
    },
    {
      ...given,
      sink: {
        write(record) {
          trace.push(record);
          options.sink?.write(record);
        },
      },
      clock,
      caller,
    },
  );
  await call.start();
  return {
    call,
    clock,
    outputs,
    views,
    trace,
    said,
    heardSince() {
      const fresh = said.slice(seen).map((release) => release.text);
      seen = said.length;
      return fresh;
    },
    handle: (input) => call.handle(input),
    says: (text) => call.handle({ type: "heard", text }),
  };
}

const EXAMPLES = join(import.meta.dirname, "..", "..", "..", "..", "examples");
const guards = new Map<string, Promise<Guard>>();

/** The guard of an example pack, opened once. */
export function exampleGuard(name: "dentist" | "plumber"): Promise<Guard> {
  const opened = guards.get(name) ?? openGuard(join(EXAMPLES, name));
  guards.set(name, opened);
  return opened;
}

/** A fresh assistant on an example pack, without a model unless the environment of the pack names one. */
export async function exampleAssistant(name: "dentist" | "plumber" = "dentist"): Promise<Assistant> {
  return assembleAssistant(await exampleGuard(name), {});
}

const steadyGuards = new Map<string, Guard>();

/** The same on a clock that stands still, so that no check is late however busy the machine is. */
export async function steadyAssistant(name: "dentist" | "plumber" = "dentist"): Promise<Assistant> {
  const { pack } = await exampleGuard(name);
  const guard = steadyGuards.get(name) ?? createGuard(pack, { clock: { now: Date.now, micros: () => 0 } });
  steadyGuards.set(name, guard);
  return assembleAssistant(guard, {});
}
