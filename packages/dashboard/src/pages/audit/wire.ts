/** An entry as `/api/v1/audit` gives it. */
export interface AuditEntry {
  readonly sequence: number;
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly actor: { readonly kind: "person" | "token" | "system"; readonly id: string };
  /** Noun and verb: `pack.activate`. */
  readonly action: string;
  /** What it was done to: `pack:dentist@1.4.0`. */
  readonly subject: string;
  readonly address: string | null;
  readonly reason: string | null;
  /** SHA-256 of what was there before and after. */
  readonly before: string | null;
  readonly after: string | null;
  readonly previous: string;
  readonly hash: string;
}

export interface AuditFound {
  readonly entries: readonly AuditEntry[];
  readonly next?: string;
}

/** How long the chain is, and up to where a checkpoint vouches for it. */
export interface AuditState {
  readonly entries: number;
  readonly head: string | null;
  readonly checkpoint: {
    readonly sequence: number;
    readonly at: string;
    readonly key: string;
    readonly trusted: boolean;
  } | null;
}

/** One part of a verification. */
export interface AuditVerified {
  readonly outcome: "whole" | "broken";
  readonly upTo: number;
  readonly of: number;
  readonly signedUpTo: number;
  readonly broken: { readonly sequence: number; readonly why: string } | null;
  readonly next?: string;
}

/** One part of an export. */
export interface AuditPart {
  readonly lines: readonly object[];
  readonly next?: string;
}
