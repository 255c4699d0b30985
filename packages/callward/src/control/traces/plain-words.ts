import type { Category, CheckReport, RouteKind, TraceRecord } from "@callward/guard";

/** What a finding is about, in the middle of a sentence. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  injection: "an attempt to give the assistant orders",
  jailbreak: "an attempt to talk the assistant out of its rules",
  obfuscation: "words in disguise",
  urgency: "an urgent need",
  "human-request": "a wish for a person",
  oversize: "more words than are read",
  "banned-phrase": "a phrase that the pack forbids",
  price: "a price without a source",
  service: "a service that is not offered",
  insurer: "an insurer that is not accepted",
  claim: "a claim that the cited passages do not support",
  number: "a number without a source",
  date: "a date without a source",
  time: "a time without a source",
  phone: "a telephone number without a source",
  advice: "advice that only a professional may give",
  insult: "an insult",
  guarantee: "a promise",
  "completion-claim": "a claim that something was done, without a receipt",
  leak: "something of the assistant's instructions or secrets",
  "personal-data": "personal data that the caller did not give",
  markup: "marks that cannot be spoken",
  scenario: "a scenario of the pack",
  fault: "a fault",
};

const ROUTE_WORDS: Readonly<Record<RouteKind, string>> = {
  human: "a person",
  triage: "fixed words for a need or a scenario",
  refuse: "a refusal that does not acknowledge the attempt",
  deflect: "words that lead back to the business",
  faq: "the fixed answer of an intent",
  action: "an action, which asks for what it needs first",
  answer: "an answer from the knowledge base",
};
export const routeWords = (route: RouteKind): string => ROUTE_WORDS[route];

/** What the action that was open made of the caller's words. */
export function formWords(made: NonNullable<TraceRecord["form"]>, action: string): string {
  const open = `The action \`${action}\``;
  switch (made) {
    case "filled":
      return `${open} was asking, and the words answered something of it.`;
    case "abandoned":
      return `${open} was asking, and the words left it.`;
    case "unclear":
      return `${open} was asking, and the words answered nothing of it, so it asked again.`;
    case "waiting":
      return `${open} was waiting for a key, and words confirm nothing.`;
    case "stopped":
      return `${open} was in progress, and had been switched off.`;
    default:
      throw new Error(made satisfies never);
  }
}

const TRANSFER_WORDS: Readonly<Record<string, string>> = {
  "key-0": "the caller pressed 0",
  operator: "somebody in the control room handed the call over",
  asked: "the caller asked for a person",
  intent: "the caller's wish is one for people",
  fault: "something failed",
  blocked: "a drafted sentence was blocked",
  "no-progress": "the call was getting nowhere",
  "not-heard": "the caller's words were not understood",
  "nobody-there": "the line did not sound like a caller",
  limit: "a limit was reached",
};
/** Why a person took over. Codes of decisions and rules of the pack are named as they are. */
export const transferWords = (reason: string): string => TRANSFER_WORDS[reason] ?? `of \`${reason}\``;

const END_WORDS: Readonly<Record<string, string>> = {
  "caller-hangup": "the caller hung up",
  goodbye: "the caller was done",
  silence: "nobody spoke",
  "nobody-there": "the line did not sound like a caller",
  cap: "the longest time of a call was over",
  limit: "a limit was reached",
  transferred: "a person took over",
  closed: "the line was closed from our side",
};
export const endWords = (reason: string): string => END_WORDS[reason] ?? reason;

/** A number between 0 and 1 with two digits. */
export const share = (value: number): string => value.toFixed(2);

/** What one check found, in a sentence; undefined where it had nothing to say. */
export function reportWords({ check, outcome, findings, error, failMode }: CheckReport): string | undefined {
  if (outcome === "error") {
    const how = error === "CHECK_TIMEOUT" ? "was too late" : "failed";
    const then =
      failMode === "closed"
        ? "its fail mode is closed, so it counts as the worst"
        : "its fail mode is open, so it was left out";
    return `The check \`${check}\` ${how}; ${then}.`;
  }
  if (outcome === "allow" && findings.length === 0) return undefined;
  const sorted = [...new Map(findings.map((one) => [one.rule, one])).values()].sort(
    (left, right) => right.score - left.score,
  );
  const seen = [...Map.groupBy(sorted, ({ category }) => category)].map(([category, found]) => {
    const rules = found.map(({ rule, score }) => `\`${rule}\`, ${share(score)}`);
    return `${CATEGORY_WORDS[category]} (${found.length === 1 ? "rule" : "rules"} ${rules.join("; ")})`;
  });
  const did = { allow: "noticed", flag: "flagged", rewrite: "cleaned away", block: "stopped" }[outcome];
  return `The check \`${check}\` ${did} ${seen.length === 0 ? "it" : seen.join(", ")}.`;
}

/** Which limit was met, and what was done about it. */
export function limitWords({ limit }: TraceRecord): string {
  if (limit === undefined) return "A limit was reached.";
  const whose = limit.scope === "tenant" ? "of the line" : "of this caller";
  const did = {
    person: "so a person took over",
    goodbye: "so the call was ended with approved words",
    "no-model": "so the model was not asked, and only the operator's own sentences could answer",
  }[limit.outcome];
  return `The limit \`${limit.name}\` ${whose} was reached, ${did}.`;
}
