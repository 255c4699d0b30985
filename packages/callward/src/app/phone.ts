import type { SoundCall } from "../sound/sound-call.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { startPhoneServer } from "../telephony/phone-server.ts";
import type { Report } from "../telephony/report.ts";
import type { TelephonySettings } from "../telephony/settings.ts";

export interface Phone {
  /** True while a PBX is connected. */
  readonly connected: boolean;
  readonly calls: number;
  /**
   * Takes no new calls, gives those in progress `graceMs` to end, and hands the rest to people. Without a grace they go
   * at once: nobody knows how long a call will last, and whoever stops a service waits a few seconds only. Idempotent.
   */
  close(options?: { readonly graceMs?: number }): Promise<void>;
}

/** Connects the PBX's calls to guarded calls in sound. */
export async function openPhone(deps: {
  readonly settings: TelephonySettings;
  /** Opens the guarded call of a line, on whatever pack is live now. */
  readonly answer: (line: AudioLine) => SoundCall;
  readonly report: Report;
}): Promise<Phone> {
  const running = new Set<SoundCall>();
  const server = await startPhoneServer(deps.settings, {
    report: deps.report,
    onCall(line, { channel }) {
      const sound = deps.answer(line);
      running.add(sound);
      sound.ended
        .then(async () => {
          running.delete(sound);
          await sound.call.close();
        })
        .catch(() => undefined);
      sound.start().catch(async () => {
        // A call that cannot even begin is a person's, not silence.
        deps.report({
          type: "setup-failed",
          channel,
          code: "INTERNAL",
          why: "the call could not be started",
        });
        await sound.close("person");
      });
    },
  });
  return {
    get connected() {
      return server.connected;
    },
    get calls() {
      return server.calls;
    },
    async close({ graceMs = 0 } = {}) {
      await server.close({ graceMs });
      await Promise.all([...running].map((sound) => sound.call.close()));
    },
  };
}
