import { join } from "node:path";
import { redact } from "@callward/guard";
import { table } from "../packages/callward/src/cli/output.ts";
import { openGuard } from "../packages/callward/src/packs/open-guard.ts";
import { microseconds, microsecondsAsync } from "./measure.ts";
import { loadPeers } from "./peers.ts";
import { ANSWERS, PASSAGES, TURNS } from "./texts.ts";

const pick = (texts: readonly string[], round: number) => texts[round % texts.length] ?? "";
const context = { passages: PASSAGES };
const ROUNDS = 20_000;

/** The hot path of one turn, beside its peers and its limits. */
export async function benchWords(): Promise<void> {
  const guard = await openGuard(join(import.meta.dirname, "..", "examples", "dentist"));
  console.log("Microseconds, medians and 99th percentiles over the same texts in this one process\n");
  const hear = microseconds(ROUNDS, (round) => guard.hear(pick(TURNS, round)));
  const say = microseconds(ROUNDS, (round) => guard.say(pick(ANSWERS, round), context));
  const both = microseconds(ROUNDS, (round) => {
    guard.hear(pick(TURNS, round));
    guard.say(pick(ANSWERS, round), context);
  });
  const redaction = microseconds(ROUNDS, (round) => redact(pick(TURNS, round)));
  const rows: (readonly (string | number)[])[] = [["", "median", "p99", "limit", "× hear + say"]];
  const add = (name: string, { median, p99 }: { median: number; p99: number }, limit = "") =>
    rows.push([name, Math.round(median), Math.round(p99), limit, (median / both.median).toFixed(2)]);
  add("callward hear + say (20-word turn)", both, "100 / 1000");
  add("  hear: normalise, screen, urgency, intent, route", hear);
  add("  say: inspect one sentence against four passages", say);
  add("  redact (off the hot path)", redaction, "60 / –");
  for (const peer of await loadPeers()) {
    add(
      `${peer.name}: ${peer.what}`,
      await microsecondsAsync(500, async (round) => peer.run(pick(TURNS, round))),
    );
  }
  console.log(table(rows));

  console.log("\nGrowth with length: microseconds a word must stay level (linear time)\n");
  const growth: (readonly (string | number)[])[] = [
    ["words", "hear µs", "µs/word", "say µs", "µs/word", "redact µs", "µs/word"],
  ];
  for (const words of [20, 200, 2_000, 20_000]) {
    const text = Array.from({ length: words / 20 }, (_, index) =>
      pick(TURNS, index).split(" ").slice(0, 20).join(" "),
    ).join(". ");
    const rounds = Math.max(5, Math.round(40_000 / words));
    const cost = [
      microseconds(rounds, () => guard.hear(text)),
      microseconds(rounds, () => guard.inspect(text, context)),
      microseconds(rounds, () => redact(text)),
    ].map(({ median }) => median);
    growth.push([words, ...cost.flatMap((micros) => [Math.round(micros), (micros / words).toFixed(2)])]);
  }
  console.log(table(growth));
}
