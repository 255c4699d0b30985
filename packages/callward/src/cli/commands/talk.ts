import process from "node:process";
import { createInterface } from "node:readline";
import { assembleAssistant, openCall } from "../../app/call-factory.ts";
import { readSettings } from "../../app/settings.ts";
import type { CallInput, CallOutput, TurnView } from "../../calls/events.ts";
import { openGuard } from "../../packs/open-guard.ts";
import { openJsonlSink } from "../../trace/jsonl-sink.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output.ts";

/** A guarded call in the terminal. A line of one digit (or * or #) is a key, an empty line is silence. */
export async function talk(
  options: { readonly pack: string; readonly plain?: boolean },
  terminal: Terminal,
): Promise<number> {
  const settings = readSettings();
  const guard = await openGuard(options.pack);
  const sink = openJsonlSink(settings.dataFolder);
  const call = openCall(
    assembleAssistant(guard, settings.env),
    {
      output: (output) => printOutput(output, terminal),
      turn: (view) => {
        if (options.plain !== true) printTurn(view, terminal);
      },
    },
    { sink },
  );
  terminal.warn(
    terminal.dim(
      "Type what the caller says. 0-9, * and # alone are keys; an empty line is silence; Ctrl-D hangs up.",
    ),
  );
  await call.start();
  const lines = createInterface({ input: process.stdin, prompt: terminal.dim("caller> ") });
  if (process.stdin.isTTY === true) lines.prompt();
  for await (const line of lines) {
    await call.handle(inputOf(line));
    if (call.ended) break;
    if (process.stdin.isTTY === true) lines.prompt();
  }
  lines.close();
  await call.close("caller-hangup");
  await sink.close();
  return EXIT.ok;
}

function inputOf(line: string): CallInput {
  const text = line.trim();
  if (text === "") return { type: "silence" };
  return /^[0-9*#]$/.test(text) ? { type: "key", digit: text } : { type: "heard", text };
}

function printOutput(output: CallOutput, terminal: Terminal): void {
  switch (output.type) {
    case "say":
      return terminal.print(`${terminal.bold("assistant>")} ${output.release.text}`);
    case "transfer":
      return terminal.print(terminal.yellow(`[transferred to ${output.label}: ${output.reason}]`));
    case "hangup":
      return terminal.print(terminal.yellow(`[the assistant hung up: ${output.reason}]`));
    case "stop-speaking":
      return;
    default:
      throw new Error(output satisfies never);
  }
}

/** Why the turn went the way it did, in two or three dim lines. */
function printTurn(view: TurnView, terminal: Terminal): void {
  const { heard, route } = view;
  if (heard !== undefined) {
    const tone =
      heard.action === "block" ? terminal.red : heard.action === "allow" ? terminal.green : terminal.yellow;
    const intent = `${heard.intent.label} ${heard.intent.confidence.toFixed(2)}`;
    terminal.print(
      `  ${tone(heard.action)} ${terminal.dim(`→ ${(route ?? heard.route).kind}  intent ${intent}  injection ${heard.score.toFixed(2)}  ${Math.round(heard.micros)} µs`)}`,
    );
    for (const finding of heard.findings) {
      const evidence = view.input.type === "heard" ? view.input.text.slice(finding.start, finding.end) : "";
      terminal.print(terminal.dim(`    ${finding.rule}  “${evidence}”  ${finding.score.toFixed(2)}`));
    }
  }
  for (const passage of view.passages) terminal.print(terminal.dim(`    passage ${passage.id}`));
  if (view.decision !== undefined)
    terminal.print(
      terminal.dim(`    ${view.decision.action}: ${view.decision.decision} (${view.decision.code})`),
    );
  for (const release of view.said) {
    if (release.origin !== "replacement") continue;
    terminal.print(terminal.red(`    held back: ${release.verdict.reasons.join(", ")}`));
  }
}
