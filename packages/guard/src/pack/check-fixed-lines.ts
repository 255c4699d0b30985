import { findMoney } from "../text/money.ts";
import { normalise } from "../text/normalise.ts";
import { type FixedLine, fixedLines } from "./fixed-lines.ts";
import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";

/** Tags (SSML, HTML), links and Markdown: a voice would read them out, or obey them. */
const MARKUP = /<[a-z/!?][^>]{0,200}>|https?:\/\/|www\.|\*\*|```|\]\(|&[a-z]{2,6};/i;

/** Reports fixed lines that must not be spoken as they are, prices without a source, and lines that leave out what they must say. */
export function checkFixedLines(parts: PackParts, at: At): readonly Problem[] {
  const lines = fixedLines(parts, at);
  return [...prices(parts, lines), ...lines.flatMap(unspeakable), ...duties(parts, at)];
}

function prices(parts: PackParts, lines: readonly FixedLine[]): readonly Problem[] {
  const amounts = (text: string) => findMoney(normalise(text).text).map((money) => money.amount);
  const known = new Set(
    parts.knowledge
      .filter((document) => document.meta.audience === "public")
      .flatMap((document) => document.passages.flatMap((passage) => amounts(passage.text))),
  );
  return lines.flatMap(({ text, location }) =>
    [...new Set(amounts(text))]
      .filter((amount) => !known.has(amount))
      .map((amount) => problem("PACK_PRICE_CONTRADICTION", { price: `$${amount}` }, location)),
  );
}

function unspeakable({ name, text, location, fills }: FixedLine): readonly Problem[] {
  const unsafe = (rule: string) => [problem("PACK_UNSAFE_LINE", { line: name, rule }, location)];
  const markup = MARKUP.exec(text)?.[0];
  if (markup !== undefined) return unsafe(`against markup and links: \`${markup}\``);
  const placeholder = [...text.matchAll(/\{([^{}]{0,40})\}/g)].find(([, name = ""]) => !fills.includes(name));
  // Those of actions are reported as references, with the nearest argument.
  if (placeholder !== undefined && !name.startsWith("actions."))
    return unsafe(`against placeholders that nothing fills: \`${placeholder[0]}\``);
  return [];
}

/** What the law or the keypad needs some lines to say. */
function duties(parts: PackParts, at: At): readonly Problem[] {
  const { disclosure, lines } = parts.assistant;
  const problems: Problem[] = [];
  const report = (key: string, what: string, severity: Problem["severity"]) =>
    problems.push(
      problem(
        severity === "error" ? "PACK_INVALID_VALUE" : "PACK_DOUBTFUL",
        { key, problem: what },
        at("assistant.yaml", ...key.split(".")),
        severity,
      ),
    );
  if (!/\b(?:A\.?I\.?|artificial|automated|robot|computer)\b/i.test(disclosure))
    report(
      "disclosure",
      "it does not say that the caller talks to an AI, which many places require by law",
      "warning",
    );
  if (!/\b(?:0|zero)\b/i.test(disclosure))
    report("disclosure", "it does not say that key 0 reaches a person", "warning");
  if (!/\b(?:1|one)\b/i.test(lines.confirm_help) || !/\b(?:2|two)\b/i.test(lines.confirm_help))
    report("lines.confirm_help", "it must name key 1 (yes) and key 2 (no)", "error");
  const { option, person } = parts.assistant.keypad;
  if (!/\b(?:0|zero)\b/i.test(person))
    report("keypad.person", "it must name key 0, which reaches a person", "error");
  if (!option.includes("{what}") || !option.includes("{key}"))
    report("keypad.option", "it must have both {what} and {key}", "error");
  if (lines.refuse.length < 2)
    report("lines.refuse", "give several wordings, so that refusals do not repeat themselves", "warning");
  return problems;
}
