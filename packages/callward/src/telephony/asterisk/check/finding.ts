/** One thing that is wrong or doubtful with a PBX, and what to do about it. */
export interface PbxFinding {
  /** Stable name, for scripts. */
  readonly id: FindingId;
  /** A problem can cost money, callers or control; a warning is worth knowing. */
  readonly level: "problem" | "warning";
  /** File and line, section, or address. */
  readonly where: string;
  readonly found: string;
  readonly remedy: string;
}

/** Everything that `callward asterisk check` can find. */
export type FindingId =
  | "config-incomplete"
  | "version-hole"
  | "version-ended"
  | "version-too-old"
  | "module-missing"
  | "live-dangerously"
  | "http-open"
  | "http-old-tls"
  | "ari-origins"
  | "ari-password"
  | "ari-user-open"
  | "ari-link-missing"
  | "ari-reachable"
  | "link-outbound"
  | "link-in-clear"
  | "link-unverified"
  | "link-slow"
  | "dead-man-missing"
  | "dead-man-outlet"
  | "absence-branch-missing"
  | "people-timer"
  | "target-missing"
  | "toll-route"
  | "caller-transfer"
  | "dialplan-unknowable"
  | "sip-in-clear"
  | "sip-password"
  | "sip-anonymous"
  | "security-log-missing"
  | "certificate-expiry"
  | "file-readable";
