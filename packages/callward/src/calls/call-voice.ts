import { CallwardError, isRelease, type Release } from "@callward/guard";
import type { CallDeps } from "./call-deps.ts";
import type { CallState } from "./call-state.ts";
import type { CallTrace } from "./call-trace.ts";
import type { CallOutput, EndReason } from "./events.ts";

/** The only way out of a call. Speaks releases and nothing else. */
export interface CallVoice {
  say(release: Release, interruptible?: boolean): void;
  /** Speaks an approved line; the next wording each time. */
  line(name: string): void;
  /** Every wording of this line has been used on this call. */
  spent(name: string): boolean;
  /** Words first, then the transfer, then the call is over. */
  transfer(target: string, reason: string, spoken?: boolean): void;
  end(reason: EndReason): void;
  /** Tells the line to stop what is being said. */
  stop(): void;
  /** What was said since the last call of `take`. */
  take(): readonly Release[];
}

export function createCallVoice(
  deps: CallDeps,
  state: CallState,
  trace: CallTrace,
  onEnd: () => void,
): CallVoice {
  let said: Release[] = [];

  /** A listener's mistake must not break the call. */
  function emit(output: CallOutput): void {
    try {
      deps.listeners.output(output);
    } catch {
      trace.write({ event: "fault", fault: { code: "INTERNAL" } });
    }
  }

  const voice: CallVoice = {
    say(release, interruptible = true) {
      if (state.ended !== undefined) return;
      if (!isRelease(release)) throw new CallwardError("INTERNAL");
      said.push(release);
      trace.said(release);
      emit({ type: "say", release, interruptible });
    },
    line(name) {
      const used = state.used.get(name) ?? 0;
      state.used.set(name, used + 1);
      voice.say(deps.guard.line(name, used));
    },
    spent: (name) => (state.used.get(name) ?? 0) >= (deps.guard.lines.get(name)?.length ?? 0),
    transfer(target, reason, spoken = false) {
      if (state.ended !== undefined) return;
      if (!spoken) voice.say(deps.guard.line("lines.transfer"), false);
      const { targets, default: fallback } = deps.guard.pack.assistant.people;
      // Targets come from the pack alone; validation made sure that the default exists.
      const name = targets[target] === undefined ? fallback : target;
      const place = targets[name];
      trace.write({ event: "transfer", target: name, reason });
      emit({
        type: "transfer",
        target: name,
        label: place?.label ?? name,
        extension: place?.extension ?? "",
        reason,
      });
      voice.end("transferred");
    },
    end(reason) {
      if (state.ended !== undefined) return;
      state.ended = reason;
      trace.write({ event: "call-end", reason });
      if (reason !== "transferred" && reason !== "caller-hangup") emit({ type: "hangup", reason });
      onEnd();
    },
    stop: () => emit({ type: "stop-speaking" }),
    take() {
      const taken = said;
      said = [];
      return taken;
    },
  };
  return voice;
}
