/** An alert as `/api/v1/alerts` gives it. */
export interface Alert {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** What it is about: a check, an action, a caller's keyed hash. */
  readonly subject: string;
  readonly severity: "warning" | "critical";
  readonly state: "open" | "acknowledged" | "closed";
  readonly facts: Readonly<Record<string, number | string>>;
  /** Such as `docs/operate/playbooks.md#abuse-spike`. */
  readonly playbook: string;
  /** The kill switch that stops it meanwhile. */
  readonly switch: { readonly kind: string; readonly name: string };
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly times: number;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

export interface AlertList {
  readonly alerts: readonly Alert[];
  /** By what alerts leave this server, such as `webhook`. */
  readonly channels: readonly string[];
  readonly next?: string;
}
