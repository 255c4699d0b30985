import type { PackState } from "../../../../callward/src/control/packs/pack-steps.ts";

export type { PackState };

/** Who gets a version in canary. */
export type Share =
  | { readonly percent: number }
  | { readonly callers: readonly { readonly digest: string; readonly ends: string }[] };

/** A version as `/api/v1/packs` gives it. */
export interface PackVersion {
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
  readonly state: PackState;
  readonly share: Share | null;
  /** Hash of the version that it replaced: where a roll back leads. */
  readonly replaced: string | null;
  readonly origin: string;
  readonly note: string | null;
  readonly selfTests: number;
  readonly warnings: number;
  /** Such as `user:kim@example.org`. */
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly changedAt: string;
  readonly approvals: readonly { readonly by: string; readonly reason: string; readonly at: string }[];
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

export interface Listing {
  /** Somebody else than the uploader has to approve a version before it takes calls. */
  readonly fourEyes: boolean;
  /** Newest first. */
  readonly versions: readonly PackVersion[];
}

/** A version with the text of each of its files and its SHA-256, by its path. */
export interface WholeVersion {
  readonly version: PackVersion;
  readonly files: Readonly<Record<string, string>>;
  readonly digests: Readonly<Record<string, string>>;
}

/** Whether stored versions are what trusted keys signed. */
export interface Verified {
  readonly versions: readonly {
    readonly name: string;
    readonly hash: string;
    readonly verified: boolean;
    readonly why: string | null;
  }[];
}

export interface PackChange {
  readonly area: string;
  readonly kind: "added" | "removed" | "changed";
  readonly text: string;
  /** Lets the assistant do or say more, or takes a protection away. */
  readonly attention: boolean;
}

interface Side {
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
}

export interface PackDiff {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly PackChange[];
}

export interface PackProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly severity: "error" | "warning";
  readonly location: { readonly file: string; readonly line: number; readonly column: number };
}

export type Uploaded =
  | { readonly outcome: "stored"; readonly version: PackVersion; readonly warnings: readonly PackProblem[] }
  | { readonly outcome: "there-already"; readonly version: PackVersion }
  | { readonly outcome: "refused"; readonly problems: readonly PackProblem[] };

export interface Drift {
  readonly declared: {
    readonly live: string | null;
    readonly canary: string | null;
    readonly shadow: string | null;
  };
  readonly nodes: readonly {
    readonly node: string;
    readonly as: "as-declared" | "drift" | "not-heard-from";
    readonly words: string;
    readonly at: string;
  }[];
}

/** What one version makes of one turn. */
export interface TurnOutcome {
  readonly action: string;
  readonly route: string;
  readonly to: string | null;
  readonly intent: string;
  readonly words: string | null;
  readonly decision: string | null;
}

export type DifferingPart = "action" | "route" | "intent" | "words" | "decision";

export interface Comparison {
  readonly live: string;
  readonly shadow: string;
  readonly turns: number;
  readonly differing: number;
  readonly dropped: number;
  readonly failed: number;
  readonly parts: Readonly<Partial<Record<DifferingPart, number>>>;
  readonly examples: readonly {
    readonly call: string;
    readonly turn: number;
    readonly at: string;
    readonly parts: readonly DifferingPart[];
    /** Redacted; null where the words are not kept. */
    readonly heard: string | null;
    readonly live: TurnOutcome;
    readonly shadow: TurnOutcome;
  }[];
}
