import { type Rest, refusedWith } from "./rest.ts";

/**
 * Asterisk may forget an application while its connection stays open (seen with 22.10.1): when a connection replaces one
 * that is ending, the end of the old one takes the registration of the new one with it; and a program that took an
 * application over takes it along when it goes. Nothing is said of it, and every call goes to the desk.
 */
interface RegistrationOptions {
  /** Asterisk knows the application. Called once. */
  readonly known: () => void;
  /** It does not; nothing is called after it. */
  readonly forgotten: () => void;
  readonly periodMs?: number;
}

/** One small request; the first callers of a forgotten application are with the desk meanwhile. */
const PERIOD_MS = 2_000;

/** Asks at once and from time to time whether Asterisk knows the application, until the returned function is called. */
export function watchRegistration(
  rest: Rest,
  application: string,
  { known, forgotten, periodMs = PERIOD_MS }: RegistrationOptions,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let told = false;
  let stopped = false;

  async function look(): Promise<void> {
    let status: number | undefined = 200;
    try {
      await rest("GET", `applications/${encodeURIComponent(application)}`);
    } catch (error) {
      status = refusedWith(error);
    }
    if (stopped) return;
    if (status === 404) {
      stopped = true;
      return forgotten();
    }
    // Without an answer nothing is known; whether the PBX lives is what the pings are for.
    if (status !== undefined && !told) {
      told = true;
      known();
    }
    timer = setTimeout(look, periodMs);
    timer.unref();
  }

  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
