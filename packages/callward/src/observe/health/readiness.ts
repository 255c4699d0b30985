/** One part that calls depend on. */
export interface ReadinessPart {
  readonly name: string;
  /** `degraded`: calls go on without it, as the failure table says; `down`: no call can be taken. */
  readonly state: "ok" | "degraded" | "down";
  /** Code of the error table, where there is one. */
  readonly code?: string;
}

/** Whether new calls should be sent here. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: readonly ReadinessPart[];
}

/**
 * Ready as long as no part is down. A store, a model or an engine that is away does not make a node unready: its calls go
 * on, and a balancer that took every node away at once would leave callers with nobody.
 */
export function readinessOf(parts: readonly ReadinessPart[]): Readiness {
  return { ready: parts.every(({ state }) => state !== "down"), parts };
}
