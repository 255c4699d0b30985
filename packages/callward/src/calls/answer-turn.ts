import {
  buildPrompt,
  CallwardError,
  extractAnswer,
  isCallwardError,
  type Release,
  type SentenceGate,
} from "@callward/guard";
import type { ModelEngine } from "../models/model-engine.ts";
import { propose } from "./action-turn.ts";
import { noProgress, progress, stoppedNow, type TurnWork, timed } from "./turn-work.ts";

/** As many passages as a short spoken answer can draw on; more only dilutes a small model's attention. */
const PASSAGES = 4;

/** What became of a draft by the model. */
type Drafted = "answered" | "acted" | "nothing" | "stopped";

/** Answers from the knowledge base: by the model if there is one, else (or if it fails) in the operator's own sentences. */
export async function answerTurn(work: TurnWork, question: string): Promise<void> {
  const { deps, notes } = work;
  const { clearance } = deps.caller;
  notes.passages = timed(work, "retrieve", () =>
    deps.retriever.retrieve(question, { clearance, now: deps.clock.now(), limit: PASSAGES }),
  );
  if (deps.engine !== undefined) {
    const drafted = await draftAnswer(work, question);
    if (drafted !== "nothing" || work.signal.aborted) return;
  }
  // A draft takes seconds, in which the whole route may have been switched off.
  if (stoppedMeanwhile(work)) return noProgress(work, "lines.unknown");
  const extracted = extractAnswer(notes.passages, question);
  if (extracted === undefined) return noProgress(work, "lines.unknown");
  const passages = notes.passages.map((passage) => passage.text);
  const draft = extracted.sentences.join(" ");
  const releases = timed(work, "inspect", () =>
    deps.guard.say(draft, { passages, heard: work.state.heard, receipts: work.state.receipts }),
  );
  speak(work, releases);
}

function stoppedMeanwhile(work: TurnWork): boolean {
  const stop = stoppedNow(work, { kind: "route", name: "answer" });
  if (stop !== undefined) work.trace.write({ event: "stopped", route: "answer", switch: stop });
  return stop !== undefined;
}

/** The model, or everything that it drafts for, is switched off. */
function modelStopped(work: TurnWork, { kind, model }: ModelEngine): boolean {
  const stop =
    stoppedNow(work, { kind: "engine", name: "model" }) ??
    stoppedNow(work, { kind: "route", name: "answer" });
  if (stop !== undefined) work.trace.write({ event: "stopped", engine: { kind, model }, switch: stop });
  return stop !== undefined;
}

/** Speaks releases; a replacement that calls for a person ends in a transfer. */
function speak(work: TurnWork, releases: readonly Release[]): void {
  for (const release of releases) {
    work.voice.say(release);
    if (release.origin === "replacement") work.state.stalled += 1;
    else progress(work);
    if (release.handOver)
      return work.voice.transfer(work.deps.guard.pack.assistant.people.default, "blocked", true);
  }
}

async function draftAnswer(work: TurnWork, question: string): Promise<Drafted> {
  const { deps, state, notes } = work;
  const { engine, guard } = deps;
  if (engine === undefined || modelStopped(work, engine)) return "nothing";
  const { system, user } = buildPrompt({
    pack: guard.pack,
    passages: notes.passages,
    heard: question,
    history: state.heard.slice(0, -1),
    nonce: deps.nonce,
    canary: deps.nonce,
  });
  const known = new Map(notes.passages.map((passage) => [passage.id, passage.text]));
  const deadlineMs = guard.pack.assistant.model.deadline_ms;
  const started = deps.clock.micros();
  let gate: SentenceGate | undefined;
  const spoken = () => (gate?.verdicts.length ?? 0) > 0;
  try {
    let cited: readonly string[] = [];
    for await (const event of engine.draft(
      { system, user, deadlineMs, knownCitations: [...known.keys()] },
      work.signal,
    )) {
      if (work.signal.aborted) return "stopped";
      // What the model has said stays said; nothing more of it is heard.
      if (modelStopped(work, engine)) break;
      if (event.type === "citations") cited = event.ids;
      else if (event.type === "action") {
        if (event.action === null) continue;
        await propose(work, { action: event.action.name, args: event.action.args });
        return "acted";
      } else {
        gate ??= guard.gate({
          passages: cited.map((id) => known.get(id) ?? ""),
          heard: state.heard,
          receipts: state.receipts,
          secrets: [deps.nonce, system],
        });
        const ready = gate;
        speak(
          work,
          timed(work, "inspect", () => (event.type === "text" ? ready.push(event.piece) : ready.end())),
        );
        if (ready.blocked || state.ended !== undefined) return "answered";
      }
    }
  } catch (error) {
    if (work.signal.aborted) return "stopped";
    const code = isCallwardError(error)
      ? error.code
      : new CallwardError("INTERNAL", {}, { cause: error }).code;
    work.trace.write({ event: "fault", fault: { code }, engine: { kind: engine.kind, model: engine.model } });
    // Words already spoken were released one by one; the rest of a broken draft is not waited for.
    return spoken() ? "answered" : "nothing";
  } finally {
    notes.micros.model = deps.clock.micros() - started;
  }
  return spoken() ? "answered" : "nothing";
}
