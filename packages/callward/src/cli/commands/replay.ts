import { CallwardError, isRelease, type RouteKind } from "@callward/guard";
import { z } from "zod";
import { type Assistant, assembleAssistant, openCall } from "../../app/call-factory.ts";
import { readSettings } from "../../app/settings.ts";
import type { CallOutput } from "../../calls/events.ts";
import { openGuard } from "../../packs/open-guard.ts";
import { EXIT } from "../exit-codes.ts";
import { readLines } from "../json-lines.ts";
import { progressBar, type Terminal, table } from "../output.ts";

const dialogueSchema = z.object({
  dialogue_id: z.string().optional(),
  turns: z.array(z.object({ speaker: z.string(), text: z.string().nullish() })),
});
type Dialogue = z.output<typeof dialogueSchema>;

/** Names that data sets give to the caller's side. */
const CALLERS: ReadonlySet<string> = new Set(["user", "caller", "customer", "human", "USER"]);

interface Tally {
  dialogues: number;
  turns: number;
  calls: number;
  blocked: number;
  crashed: number;
  spoken: number;
  unreleased: number;
  replaced: number;
  routes: Partial<Record<RouteKind, number>>;
  readonly micros: number[];
  /** The worst turns, with the words of the file, for the person who runs the replay. */
  readonly blockedTurns: {
    readonly dialogue: string;
    readonly text: string;
    readonly rules: readonly string[];
  }[];
}

export interface ReplayOptions {
  readonly pack: string;
  readonly json?: boolean;
  readonly limit?: string;
  readonly maxBlocked: string;
}

/** Puts every caller turn through real calls. Status 1 when a call crashed, a sentence had no release, or too many were blocked. */
export async function replay(
  files: readonly string[],
  options: ReplayOptions,
  terminal: Terminal,
): Promise<number> {
  const assistant = assembleAssistant(await openGuard(options.pack), readSettings().env);
  const dialogues = await readDialogues(
    files,
    options.limit === undefined ? Number.POSITIVE_INFINITY : Number(options.limit),
  );
  const tally: Tally = {
    dialogues: 0,
    turns: 0,
    calls: 0,
    blocked: 0,
    crashed: 0,
    spoken: 0,
    unreleased: 0,
    replaced: 0,
    routes: {},
    micros: [],
    blockedTurns: [],
  };
  const show = progressBar(dialogues.length, "dialogues");
  for (const dialogue of dialogues) {
    await replayDialogue(assistant, dialogue, tally);
    tally.dialogues += 1;
    show(tally.dialogues);
  }
  const percent = tally.turns === 0 ? 0 : (100 * tally.blocked) / tally.turns;
  const unsafe = tally.crashed > 0 || tally.unreleased > 0 || percent > Number(options.maxBlocked);
  report(tally, percent, unsafe, options, terminal);
  return unsafe ? EXIT.found : EXIT.ok;
}

async function readDialogues(files: readonly string[], limit: number): Promise<readonly Dialogue[]> {
  const dialogues: Dialogue[] = [];
  for (const path of files) {
    for await (const { line, text } of readLines(path)) {
      if (dialogues.length >= limit) return dialogues;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw new CallwardError("REPLAY_FORMAT", { path, line, problem: "this line is not JSON" });
      }
      const parsed = dialogueSchema.safeParse(value);
      if (!parsed.success)
        throw new CallwardError("REPLAY_FORMAT", {
          path,
          line,
          problem: "there is no list `turns` of {speaker, text}",
        });
      dialogues.push(parsed.data);
    }
  }
  return dialogues;
}

/** One dialogue through as many calls as it takes: where a call ends early (a transfer, say), the rest goes through a new one. */
async function replayDialogue(assistant: Assistant, dialogue: Dialogue, tally: Tally): Promise<void> {
  const open = () => {
    tally.calls += 1;
    return openCall(
      assistant,
      {
        output: (output) => inspectOutput(output, tally),
        turn: ({ heard, route, input }) => {
          if (heard === undefined || route === undefined || input.type !== "heard") return;
          tally.routes[route.kind] = (tally.routes[route.kind] ?? 0) + 1;
          tally.micros.push(heard.micros);
          if (heard.action !== "block") return;
          tally.blocked += 1;
          tally.blockedTurns.push({
            dialogue: dialogue.dialogue_id ?? "",
            text: input.text,
            rules: heard.findings.map((finding) => finding.rule),
          });
        },
      },
      {
        sink: {
          write(record) {
            if (record.event === "fault") tally.crashed += 1;
          },
        },
      },
    );
  };
  let call = open();
  await call.start();
  for (const { speaker, text } of dialogue.turns) {
    if (!CALLERS.has(speaker) || text === null || text === undefined || text.trim() === "") continue;
    if (call.ended) {
      call = open();
      await call.start();
    }
    tally.turns += 1;
    await call.handle({ type: "heard", text });
  }
  await call.close("caller-hangup");
}

/** The replay's own proof: whatever is spoken must be a release that the guard made. */
function inspectOutput(output: CallOutput, tally: Tally): void {
  if (output.type !== "say") return;
  tally.spoken += 1;
  if (!isRelease(output.release)) tally.unreleased += 1;
  else if (output.release.origin === "replacement") tally.replaced += 1;
}

function report(
  tally: Tally,
  percent: number,
  unsafe: boolean,
  options: ReplayOptions,
  terminal: Terminal,
): void {
  const sorted = tally.micros.toSorted((left, right) => left - right);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const { micros: _micros, blockedTurns, ...counts } = tally;
  if (options.json === true) {
    const hearMicros = { median: at(0.5), p99: at(0.99) };
    terminal.print(
      JSON.stringify({ ok: !unsafe, ...counts, blockedPercent: percent, hearMicros, blockedTurns }, null, 2),
    );
    return;
  }
  const share = (count: number) => `${((100 * count) / Math.max(1, tally.turns)).toFixed(2)} %`;
  const routes = Object.entries(tally.routes).sort(([, left], [, right]) => right - left);
  terminal.print(
    table([
      ["dialogues", tally.dialogues, ""],
      ["caller turns", tally.turns, ""],
      ["calls", tally.calls, ""],
      ...routes.map(([route, count]) => [`  route ${route}`, count, share(count)]),
      ["refused as attacks", tally.blocked, share(tally.blocked)],
      ["sentences spoken", tally.spoken, ""],
      ["  without a release", tally.unreleased, ""],
      ["  replaced by an approved line", tally.replaced, ""],
      ["faults", tally.crashed, ""],
      ["hear, median µs", at(0.5), ""],
      ["hear, p99 µs", at(0.99), ""],
    ]),
  );
  for (const { dialogue, text, rules } of blockedTurns.slice(0, 10)) {
    terminal.print(terminal.dim(`  ${dialogue}: “${text.slice(0, 100)}” ${rules.join(", ")}`));
  }
  terminal.print(
    unsafe
      ? terminal.red("✘ not safe: see the figures above")
      : terminal.green("✔ every spoken sentence had its release"),
  );
}
