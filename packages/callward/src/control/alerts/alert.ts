import type { CONTROLLED } from "./mitigation.ts";

/** What raises alerts. Each has its playbook in docs/operate/playbooks.md under the same name. */
export const ALERT_RULES = [
  "abuse-spike",
  "repeated-failures",
  "unusual-tool-use",
  "rate-limits",
  "output-blocks",
  "retrieval-anomaly",
  "intent-drift",
  "silence-after-update",
  "engine-faults",
] as const;
export type AlertRuleId = (typeof ALERT_RULES)[number];

/** A kill switch as the switches of the control room name it. */
export interface Mitigation {
  readonly kind: (typeof CONTROLLED)[number];
  readonly name: string;
}

/** What a rule found. `facts` are numbers and ids of the pack, never a caller's words. */
export interface Finding {
  readonly rule: AlertRuleId;
  /** What it is about; one alert for each is open at a time. */
  readonly subject: string;
  readonly severity: "warning" | "critical";
  readonly facts: Readonly<Record<string, number | string>>;
  readonly mitigation: Mitigation;
}

export interface Raised extends Finding {
  readonly tenant: string;
}

/** Where a rule's playbook is. */
export const playbookOf = (rule: AlertRuleId): string => `docs/operate/playbooks.md#${rule}`;

const TITLES: Readonly<Record<AlertRuleId, string>> = {
  "abuse-spike": "Far more is being blocked than usual",
  "repeated-failures": "One caller fails again and again",
  "unusual-tool-use": "An action is used in an unusual way",
  "rate-limits": "A limit is met again and again",
  "output-blocks": "Drafted sentences are being blocked",
  "retrieval-anomaly": "The knowledge base answers far less than usual",
  "intent-drift": "Callers want other things than usual",
  "silence-after-update": "Hardly anybody is heard since the pack changed",
  "engine-faults": "An engine keeps failing",
};
export const titleOf = (rule: AlertRuleId): string => TITLES[rule];
