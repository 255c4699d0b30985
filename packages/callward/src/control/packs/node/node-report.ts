import type { ErrorCode } from "@callward/guard";

/** One version as a node runs it. */
export interface RunningVersion {
  readonly pack: string;
  readonly version: string;
  /** As this node computed it. */
  readonly hash: string;
  /** Hash that the version is stored under; null where it is a folder's. */
  readonly storedAs: string | null;
}

/** A declared version that a node cannot run, and why. */
export interface NotRunning {
  readonly hash: string;
  readonly role: "live" | "canary" | "shadow";
  readonly code: ErrorCode;
  /** One sentence, for people. */
  readonly why: string;
}

/** What a node says of a tenant. */
export interface NodeReport {
  readonly live: RunningVersion | null;
  readonly canary: RunningVersion | null;
  readonly shadow: RunningVersion | null;
  /** Where its live version comes from: the store, a folder named at the start, or the copy of an earlier time. */
  readonly source: "store" | "folder" | "copy";
  readonly problems: readonly NotRunning[];
}
