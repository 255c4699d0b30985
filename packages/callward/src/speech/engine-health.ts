/** How a speech engine is doing, as `doctor`, `/healthz` and fail-over see it. */
export interface EngineHealth {
  /** `starting`: not yet tried; `down`: the last attempt failed and the next is scheduled. */
  readonly state: "ready" | "starting" | "down";
  /** Why it is down: the code of a CallwardError, never an address with credentials, never a caller's words. */
  readonly code?: string;
  /** Which of several addresses is in use, without credentials. */
  readonly via?: string;
}

/** What every speech engine has, whichever way it goes. */
export interface SpeechEngine {
  /** Such as `parakeet`, `sherpa`, `flite`; goes into the trace. */
  readonly kind: string;
  /** Version of the engine or of its model, as far as it can be known; goes into the trace. */
  readonly version: string;
  health(): EngineHealth;
  /** Frees everything. Idempotent; streams still open end with an error. */
  close(): Promise<void>;
}
