import { ERRORS, type Fault } from "../errors.ts";
import { GENERATED } from "./generated.ts";

const FAULTS: Readonly<Record<Fault, string>> = {
  caller: "Whoever called the command line, the library or the web interface sent something wrong.",
  operator: "Whoever runs Callward has something to mend: a pack, a setting, the machine.",
  upstream: "An engine or service that Callward uses failed. Calls go on without it.",
  bug: "A mistake in Callward. Calls end up with a person, not with silence.",
};

/** The reference page of every coded error, in Markdown. */
export function errorsPage(): string {
  const sections = (Object.keys(FAULTS) as Fault[]).flatMap((fault) => [
    `## Fault: ${fault}`,
    "",
    FAULTS[fault],
    "",
    "| Code | Status | Message | What to do |",
    "| --- | --- | --- | --- |",
    ...Object.entries(ERRORS)
      .filter(([, entry]) => entry.fault === fault)
      .map(([code, entry]) => `| \`${code}\` | ${entry.status} | ${entry.message} | ${entry.remedy} |`),
    "",
  ]);
  return [
    "# Errors",
    "",
    GENERATED,
    "",
    "Every error has a code that does not change, a message, and a remedy. The command line, the library and the web",
    "interface share this table. In messages, `{name}` stands for a detail. Status is the HTTP status.",
    "",
    ...sections,
  ].join("\n");
}
