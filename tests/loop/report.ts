import type { Reached } from "./goals.ts";
import type { Judged } from "./judge.ts";
import type { LoopRecord } from "./loop-phone.ts";
import type { Script } from "./scripts.ts";

/** One call that is over. */
export interface Result {
  readonly index: number;
  readonly group: string;
  readonly script: Script;
  readonly record: LoopRecord;
  readonly reached: Reached;
  readonly judged: Judged;
}

/** The table of one group, by kind of call and by surroundings. */
export function table(title: string, results: readonly Result[]): string {
  const rows = (of: (result: Result) => string) =>
    [...Map.groupBy(results, of)].map(([name, some]) => row(name, some));
  return [
    `| ${title} | calls | goal reached | a person instead | neither | of these for the room | unsafe | silent |`,
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows(({ script }) => script.kind),
    ...rows(({ script }) => `in: ${script.surroundings}`),
    row("**all**", results),
  ].join("\n");
}

/** What became of what was said, as the product heard it. */
export function hearing(results: readonly Result[]): string {
  const all = results.flatMap(({ record }) => record.trace);
  const words = all.filter(({ event }) => event === "heard").length;
  const none = all.filter(({ event, fault }) => event === "unheard" && fault === undefined).length;
  const faults = Map.groupBy(
    all.filter(({ event, fault }) => event === "unheard" && fault !== undefined),
    ({ fault }) => fault?.code,
  );
  const codes = [...faults].map(([code, some]) => `, ${some.length} ${code}`).join("");
  return `Utterances: ${words} understood, ${none} without words${codes}.`;
}

function row(name: string, results: readonly Result[]): string {
  const count = (fits: (result: Result) => boolean) => results.filter(fits).length;
  const cells = [
    results.length,
    count(({ reached }) => reached.reached === "goal"),
    count(({ reached }) => reached.reached === "person"),
    count(({ reached }) => reached.reached === "nothing"),
    count(({ judged }) => judged.forTheRoom),
    count(({ judged }) => judged.unsafe.length > 0),
    count(({ judged }) => judged.silent.length > 0),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

/** What went wrong in a call, with its redacted trace; undefined where nothing did. */
export function details({ index, group, script, record, reached, judged }: Result): string | undefined {
  const faults = [
    ...judged.unsafe.map((what) => `UNSAFE: ${what}`),
    ...judged.silent.map((what) => `SILENT: ${what}`),
    ...(reached.reached === "nothing" ? [`not reached: ${reached.why}`] : []),
  ];
  if (faults.length === 0) return undefined;
  return [
    `call ${index} (${group}, ${script.kind}, ${script.surroundings})`,
    ...faults.map((fault) => `  ${fault}`),
    ...record.trace.map((one) => `    ${traceLine(one)}`),
  ].join("\n");
}

function traceLine(one: LoopRecord["trace"][number]): string {
  const { at, event, text, route, reason, target, fault, release, portion, action, confirmation } = one;
  const parts = [route, reason, target, fault?.code, release?.line, portion, action?.name, action?.decision];
  const known = [...parts, confirmation, text === undefined ? undefined : `"${text}"`];
  return [at.slice(11, 23), event, ...known.filter((part) => part !== undefined)].join(" ");
}
