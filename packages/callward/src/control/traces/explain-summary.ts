import { stops, type TraceRecord } from "@callward/guard";
import { CATEGORY_WORDS, formWords, limitWords, share, transferWords } from "./plain-words.ts";

/** The story of a turn in a sentence or two, from its own records. */
export function summaryOf(own: readonly TraceRecord[]): string {
  const said = own.filter(({ event }) => event === "said");
  const heard = own.find(({ event }) => event === "heard");
  const parts = [whyOf(own, heard)];
  const stopped = said.filter(({ release }) => release?.origin === "replacement");
  if (stopped.length > 0) parts.push(stoppedWords(stopped));
  const transfer = own.find(({ event }) => event === "transfer");
  if (transfer !== undefined)
    parts.push(`A person took over, because ${transferWords(transfer.reason ?? "")}.`);
  if (said.length === 0) parts.push("Nothing was said.");
  return parts.join(" ");
}

function whyOf(own: readonly TraceRecord[], heard: TraceRecord | undefined): string {
  const limit = own.find(({ event, limit: met }) => event === "limit" && met?.outcome !== "no-model");
  if (limit !== undefined) return limitWords(limit);
  if (heard?.route === undefined) {
    const start = own.find(({ event }) => event === "call-start");
    if (start === undefined) return "The caller said no words in this turn.";
    return `The ${start.test === true ? "test call" : "call"} began with the disclosure.`;
  }
  const { route, because = "", intent, form } = heard;
  if (form !== undefined) return formWords(form, because);
  const sure = intent === undefined ? "" : ` (confidence ${share(intent.confidence)})`;
  switch (route) {
    case "faq":
      return `The caller's words meant \`${because}\`${sure}, and that intent has a fixed answer.`;
    case "answer": {
      const by = own.find(({ event }) => event === "answer")?.answeredBy;
      return `The caller's words had no fixed answer${sure}, so ${byWords(by)}.`;
    }
    case "action":
      return `The caller wanted \`${because}\`${sure}, so the assistant asked for what that needs.`;
    case "triage":
      return `The caller's words met the rule \`${because}\`, which has fixed words.`;
    case "refuse":
      return "The caller's words were taken for an attack, which is refused without being acknowledged.";
    case "deflect":
      return `The caller's words were off topic${sure}.`;
    case "human":
      return because === "fault"
        ? "A check failed, and its fail mode is closed."
        : "The turn was one for a person.";
    default:
      throw new Error(route satisfies never);
  }
}

function byWords(by: TraceRecord["answeredBy"]): string {
  switch (by) {
    case "model":
      return "a model drafted an answer from the knowledge base, which was inspected sentence by sentence";
    case "extract":
      return "the operator's own sentences were spoken, word for word";
    case "action":
      return "a model proposed an action";
    case "nobody":
    case undefined:
      return "nothing could be answered from the knowledge base";
    default:
      throw new Error(by satisfies never);
  }
}

function stoppedWords(stopped: readonly TraceRecord[]): string {
  const why = new Set(
    stopped
      .flatMap(({ reports = [] }) => reports.filter(stops))
      .flatMap(({ findings, error }) =>
        error === undefined
          ? findings.map(({ category }) => CATEGORY_WORDS[category])
          : ["a check that failed"],
      ),
  );
  const many = stopped.length === 1 ? "A drafted sentence was" : `${stopped.length} drafted sentences were`;
  return `${many} stopped for ${[...why].join(" and ")}; approved words were said instead.`;
}
