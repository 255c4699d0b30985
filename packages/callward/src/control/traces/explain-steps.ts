import type { TraceRecord } from "@callward/guard";
import {
  endWords,
  formWords,
  limitWords,
  reportWords,
  routeWords,
  share,
  transferWords,
} from "./plain-words.ts";

/** One step on the way from what was heard to what was said. */
export interface ExplanationStep {
  readonly about:
    | "pack"
    | "heard"
    | "check"
    | "route"
    | "limit"
    | "answer"
    | "decision"
    | "said"
    | "fault"
    | "transfer"
    | "end";
  readonly text: string;
}

/** What one record of the call means; `all` are those of the whole call. */
export function stepsOf(record: TraceRecord, all: readonly TraceRecord[]): readonly ExplanationStep[] {
  switch (record.event) {
    case "call-start":
      return [
        {
          about: "heard",
          text: record.test === true ? "A test call began: somebody tried this version." : "The call began.",
        },
      ];
    case "heard":
      return heardSteps(record);
    case "key":
      return [{ about: "heard", text: "The caller pressed a key." }];
    case "silence":
      return [{ about: "heard", text: "Nobody spoke." }];
    case "unheard":
      return [{ about: "heard", text: `Somebody spoke, and no words were understood${codeOf(record)}.` }];
    case "interrupted":
      return [{ about: "heard", text: "The caller spoke while the assistant did." }];
    case "doubt":
      return [
        { about: "heard", text: `The line did not sound like a caller (${record.reason ?? "unknown"}).` },
      ];
    case "stopped":
      return [switchedOff(record.switch ?? "unknown")];
    case "limit":
      return [{ about: "limit", text: limitWords(record) }];
    case "answer":
      return answerSteps(record);
    case "decision":
      return [
        ...(record.switch === undefined ? [] : [switchedOff(record.switch)]),
        { about: "decision", text: decisionWords(record) },
      ];
    case "receipt":
      return [
        { about: "decision", text: `\`${record.action?.name}\` was done; the receipt is ${record.receipt}.` },
      ];
    case "said":
      return saidSteps(record, all);
    case "fault":
      return [{ about: "fault", text: `Something failed${codeOf(record)}.` }];
    case "transfer":
      return [
        {
          about: "transfer",
          text: `A person took over (\`${record.target}\`), because ${transferWords(record.reason ?? "")}.`,
        },
      ];
    case "call-end":
      return [{ about: "end", text: `The call ended: ${endWords(record.reason ?? "")}.` }];
    case "played":
      return [];
    default:
      throw new Error(record.event satisfies never);
  }
}

const switchedOff = (id: string): ExplanationStep => ({
  about: "limit",
  text: `Something was switched off here: switch ${id} was thrown.`,
});
const codeOf = ({ fault }: TraceRecord) => (fault === undefined ? "" : ` (${fault.code})`);
const quoted = ({ text }: TraceRecord) => (text === undefined ? "words that are not kept" : `“${text}”`);

function heardSteps(record: TraceRecord): readonly ExplanationStep[] {
  const speaker = record.speaker === "active_user" ? "The caller" : "A voice that may not be the caller's";
  const steps: ExplanationStep[] = [{ about: "heard", text: `${speaker} said ${quoted(record)}.` }];
  for (const report of record.reports ?? []) {
    const text = reportWords(report);
    if (text !== undefined) steps.push({ about: "check", text });
  }
  const { score, thresholds, intent, route, form, because = "" } = record;
  if (score !== undefined && thresholds !== undefined) {
    const verdict = score >= thresholds.attack ? "an attack" : "no attack";
    steps.push({
      about: "check",
      text: `As an attack the words scored ${share(score)} (one from ${share(thresholds.attack)}): ${verdict}.`,
    });
  }
  if (intent !== undefined) {
    const what = intent.label === "oos" ? "out of scope" : `\`${intent.label}\``;
    const needs =
      thresholds === undefined ? "" : `; a fixed answer needs more than ${share(thresholds.intent)}`;
    steps.push({
      about: "check",
      text: `The intent was ${what} with confidence ${share(intent.confidence)}${needs}.`,
    });
  }
  if (record.switch !== undefined) steps.push(switchedOff(record.switch));
  if (form !== undefined) steps.push({ about: "route", text: formWords(form, because) });
  else if (route !== undefined)
    steps.push({ about: "route", text: `So the turn went to ${routeWords(route)}${becauseWords(record)}.` });
  return steps;
}

function becauseWords({ because, route }: TraceRecord): string {
  if (because === undefined || because === "off-topic") return "";
  if (route === "human") return `, because ${transferWords(because)}`;
  if (route === "refuse") return ", because the words were taken for an attack";
  if (route === "triage") return ` (rule \`${because}\`)`;
  return ` (\`${because}\`)`;
}

function answerSteps(record: TraceRecord): readonly ExplanationStep[] {
  const { passages = [], cited = [], engine, answeredBy } = record;
  const list = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(", ");
  const found =
    passages.length === 0
      ? "Nothing in the knowledge base matched that this caller may hear."
      : `From the knowledge base came ${list(passages)}.`;
  const who = engine === undefined ? "the model" : `the model ${engine.model} (${engine.kind})`;
  const ground = cited.length === 0 ? "naming no passage" : `naming ${list(cited)} as its ground`;
  const made = {
    model: `The answer was drafted by ${who}, ${ground}.`,
    extract: `The answer is the operator's own sentences from ${list(cited)}, word for word.`,
    action: `Instead of an answer ${who} proposed an action, ${ground}.`,
    nobody: "No sentence answered the question.",
  }[answeredBy ?? "nobody"];
  return [
    { about: "answer", text: found },
    { about: "answer", text: made },
  ];
}

function decisionWords({ action, confirmation }: TraceRecord): string {
  if (action === undefined) return "A decision about an action was made.";
  const did = {
    execute: confirmation === "confirmed" ? "may be done, as the caller confirmed it by key" : "may be done",
    confirm: "needs the caller's confirmation by key",
    step_up: "needs a second proof of who is calling",
    human: "is for a person to do",
    refuse: confirmation === "declined" ? "was declined by the caller" : "is refused",
  }[action.decision];
  return `\`${action.name}\` ${did} (\`${action.code}\`).`;
}

function saidSteps(record: TraceRecord, all: readonly TraceRecord[]): readonly ExplanationStep[] {
  const { release, reports = [] } = record;
  const steps: ExplanationStep[] = [];
  for (const report of reports) {
    const text = reportWords(report);
    if (text !== undefined) steps.push({ about: "check", text });
  }
  const how =
    release === undefined
      ? ""
      : {
          approved: `, the approved words \`${release.line ?? "of the pack"}\``,
          inspected: `, which passed ${reports.length} checks`,
          replacement: `, the approved words \`${release.line ?? "of the pack"}\` in place of a drafted sentence that was stopped`,
        }[release.origin];
  steps.push({ about: "said", text: `It said ${quoted(record)}${how}${heardOf(release?.id, all)}.` });
  return steps;
}

/** How much of a release left the line; known on lines of sound only. */
function heardOf(release: string | undefined, all: readonly TraceRecord[]): string {
  const played = all.find((record) => record.event === "played" && record.played === release);
  if (release === undefined || played?.portion === undefined) return "";
  if (played.portion === 1) return "; the caller can have heard all of it";
  return `; the caller can have heard ${Math.round(played.portion * 100)} % of it`;
}
