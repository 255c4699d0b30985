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
import type { TokensUsed } from "./call-limits.ts";
import { noProgress, progress, stoppedNow, type TurnWork, timed } from "./turn-work.ts";

/** As many passages as a short spoken answer can draw on; more only dilutes a small model's attention. */
const PASSAGES = 4;
/** Characters of English that make a token, on average; for providers that do not say what they counted. */
const TOKEN_CHARS = 4;

/** What became of a draft by the model. */
type Drafted = "answered" | "acted" | "nothing" | "stopped";

/** What the trace is told of an answer, gathered while it is made. */
interface Answering {
  cited: readonly string[];
  tokens: TokensUsed | undefined;
  /** Until the first words of the model's draft, in microseconds. */
  firstWords: number | undefined;
  asked: boolean;
}

/** Answers from the knowledge base: by the model if there is one, else (or if it fails) in the operator's own sentences. */
export async function answerTurn(work: TurnWork, question: string): Promise<void> {
  const { deps, notes } = work;
  const { clearance } = deps.caller;
  notes.passages = timed(work, "retrieve", () =>
    deps.retriever.retrieve(question, { clearance, now: deps.clock.now(), limit: PASSAGES }),
  );
  const answering: Answering = { cited: [], tokens: undefined, firstWords: undefined, asked: false };
  if (deps.engine !== undefined && mayAsk(work)) {
    const drafted = await draftAnswer(work, question, answering);
    if (drafted !== "nothing") return record(work, answering, drafted === "acted" ? "action" : "model");
    if (work.signal.aborted) return record(work, answering, "nobody");
  }
  // A draft takes seconds, in which the whole route may have been switched off.
  if (stoppedMeanwhile(work)) return noProgress(work, "lines.unknown");
  const extracted = extractAnswer(notes.passages, question);
  // What a model named counts no more: it did not answer.
  answering.cited = extracted?.citations ?? [];
  record(work, answering, extracted === undefined ? "nobody" : "extract");
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

/** Without tokens or money left, the operator's own sentences have to do. */
function mayAsk({ deps, trace }: TurnWork): boolean {
  const hit = deps.limits?.model();
  if (hit === undefined) return true;
  trace.write({ event: "limit", limit: { name: hit.name, scope: hit.scope, outcome: "no-model" } });
  return false;
}

function record(
  work: TurnWork,
  { cited, tokens, firstWords, asked }: Answering,
  answeredBy: "model" | "extract" | "action" | "nobody",
): void {
  const { deps, notes, trace } = work;
  const { retrieve, model } = notes.micros;
  trace.write({
    event: "answer",
    answeredBy,
    passages: notes.passages.map(({ id }) => id),
    cited,
    ...(asked && deps.engine !== undefined
      ? { engine: { kind: deps.engine.kind, model: deps.engine.model } }
      : {}),
    ...(tokens === undefined ? {} : { tokens }),
    micros: {
      ...(retrieve === undefined ? {} : { retrieve }),
      ...(model === undefined ? {} : { model }),
      ...(firstWords === undefined ? {} : { first_words: firstWords }),
    },
  });
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

async function draftAnswer(work: TurnWork, question: string, answering: Answering): Promise<Drafted> {
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
  let drafted = 0;
  let gate: SentenceGate | undefined;
  const spoken = () => (gate?.verdicts.length ?? 0) > 0;
  answering.asked = true;
  try {
    for await (const event of engine.draft(
      {
        system,
        user,
        deadlineMs,
        knownCitations: [...known.keys()],
        call: deps.id,
        onUsage({ inputTokens, outputTokens }) {
          answering.tokens = { input: inputTokens, output: outputTokens };
        },
      },
      work.signal,
    )) {
      if (work.signal.aborted) return "stopped";
      // What the model has said stays said; nothing more of it is heard.
      if (modelStopped(work, engine)) break;
      if (event.type === "citations") answering.cited = event.ids;
      else if (event.type === "action") {
        if (event.action === null) continue;
        await propose(work, { action: event.action.name, args: event.action.args });
        return "acted";
      } else {
        answering.firstWords ??= deps.clock.micros() - started;
        if (event.type === "text") drafted += event.piece.length;
        gate ??= guard.gate({
          passages: answering.cited.map((id) => known.get(id) ?? ""),
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
    answering.tokens ??= estimated(system.length + user.length, drafted);
    deps.limits?.spent(answering.tokens);
  }
  return spoken() ? "answered" : "nothing";
}

/** A draft that broke off or was interrupted has cost something too. */
function estimated(inputChars: number, outputChars: number): TokensUsed {
  return {
    input: Math.ceil(inputChars / TOKEN_CHARS),
    output: Math.ceil(outputChars / TOKEN_CHARS),
    estimated: true,
  };
}
