import type { EngineHealth } from "../../speech/engine-health.ts";

/** A speech engine and how it is doing. */
export interface EngineFacts extends EngineHealth {
  readonly kind: string;
  readonly version: string;
}

/** A way by which alerts leave. */
export interface ChannelFacts {
  readonly channel: "webhook" | "email";
  /** Messages that were not taken yet. */
  readonly waiting: number;
  /** Why the last try failed, and when the next is; null where nothing that waits was tried. */
  readonly failing: { readonly code: string; readonly nextAt: string } | null;
  /** When a message was last taken; ISO 8601. */
  readonly deliveredAt: string | null;
}

/** What a node knows of itself and of what it works with. Nothing here is of a caller. */
export interface HealthFacts {
  readonly node: {
    readonly name: string;
    /** Of Callward. */
    readonly version: string;
    readonly nodeVersion: string;
    /** ISO 8601: when the process started. */
    readonly since: string;
    /** Resident set size. */
    readonly memoryBytes: number;
    readonly calls: number;
  };
  readonly store: {
    readonly kind: "embedded" | "postgresql";
    readonly state: "ok" | "failing";
    readonly code: string | null;
    readonly since: string | null;
    /** It is heard at once what other nodes change. */
    readonly following: boolean;
  };
  /** Records of calls that wait to be written, and that were lost since the start. */
  readonly traces: { readonly waiting: number; readonly dropped: number };
  /** Null: callers lead by keys. */
  readonly hearing: EngineFacts | null;
  readonly voice: EngineFacts;
  /** Null: answers are taken from the knowledge base. */
  readonly model: { readonly provider: string; readonly model: string } | null;
  /** Null where no telephone is configured. */
  readonly phone: { readonly connected: boolean; readonly calls: number; readonly pbx: string } | null;
  readonly detectors: readonly { readonly name: string; readonly version: string }[];
  readonly pack: {
    /** Such as `dentist@1.4.0`. */
    readonly running: string;
    readonly source: "store" | "folder" | "copy";
    readonly declared: string | null;
    readonly as: "as-declared" | "drift" | "unknown";
    /** One sentence, for people. */
    readonly words: string;
  };
  readonly switches: { readonly upToDate: boolean; readonly active: number; readonly safeMode: boolean };
  readonly alerts: { readonly open: number; readonly channels: readonly ChannelFacts[] };
}
