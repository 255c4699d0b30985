import { playbookOf, type Raised, titleOf } from "./alert.ts";

/** An alert as it leaves: ids, numbers and codes, and never a caller's words. */
export interface AlertMessage {
  readonly schema: 1;
  readonly alert: string;
  readonly tenant: string;
  readonly rule: string;
  readonly title: string;
  readonly subject: string;
  readonly severity: "warning" | "critical";
  readonly facts: Readonly<Record<string, number | string>>;
  /** The page that says what to do. */
  readonly playbook: string;
  /** The kill switch that stops it meanwhile. */
  readonly switch: { readonly kind: string; readonly name: string };
}

export function messageOf(raised: Raised, alert: string): AlertMessage {
  const { tenant, rule, subject, severity, facts, mitigation } = raised;
  return {
    schema: 1,
    alert,
    tenant,
    rule,
    title: titleOf(rule),
    subject,
    severity,
    facts,
    playbook: playbookOf(rule),
    switch: { kind: mitigation.kind, name: mitigation.name },
  };
}

/** The same for people: a line for the subject, and the text of a mail. */
export function mailOf(message: AlertMessage & { readonly event: string; readonly at: string }): {
  readonly subject: string;
  readonly text: string;
} {
  const { severity, title, tenant, rule, subject, facts, playbook, event, at, alert } = message;
  const lines = [
    `${title}.`,
    "",
    `Tenant:   ${tenant}`,
    `About:    ${subject}`,
    `Rule:     ${rule}`,
    `Event:    ${event} at ${at}`,
    ...Object.entries(facts).map(([name, value]) => `${`${name.replaceAll("_", " ")}:`.padEnd(9)} ${value}`),
    "",
    `What to do: ${playbook}`,
    `Until then: the switch ${message.switch.kind} ${message.switch.name}`,
    `Alert:      ${alert}`,
    "",
  ];
  return { subject: `[Callward ${severity}] ${title} (${tenant})`, text: lines.join("\n") };
}
