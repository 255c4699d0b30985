import type { SoundCall } from "../sound/sound-call.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { startPhoneServer } from "../telephony/phone-server.ts";
import type { Report } from "../telephony/report.ts";
import type { TelephonySettings } from "../telephony/settings.ts";

/** How long calls in progress may go on after the server was told to stop, before their callers go to people. */
const GRACE_MS = 5_000;

export interface Phone {
  /** True while a PBX is connected. */
  readonly connected: boolean;
  readonly calls: number;
  /** Takes no new calls, then hands over those that are left. Idempotent. */
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
    async close({ graceMs = GRACE_MS } = {}) {
      await server.close({ graceMs });
      await Promise.all([...running].map((sound) => sound.call.close()));
    },
  };
}
