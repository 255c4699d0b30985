import { type Check, type CheckPolicy, checksInTurn } from "../check/run-check.ts";
import type { Clock } from "../contracts/clock.ts";
import {
  mintRelease,
  type Release,
  type SayContext,
  type SentenceOutcome,
  type SentenceVerdict,
} from "../contracts/release.ts";
import { type CheckReport, type Finding, stops, type Verdict } from "../contracts/verdict.ts";
import type { SentenceGate } from "../guard.ts";
import { once } from "../once.ts";
import type { Pack } from "../pack/pack.ts";
import { normalise } from "../text/normalise.ts";
import { createSentenceBuffer, splitSentences } from "../text/sentences.ts";
import { adviceRules, BASE_RULES } from "./checks/built-in.ts";
import { createCatalogueCheck } from "./checks/catalogue-check.ts";
import { createCompletionCheck } from "./checks/completion-check.ts";
import { createFactsCheck } from "./checks/facts-check.ts";
import { inspectLeak } from "./checks/leak-check.ts";
import { createPackRules } from "./checks/pack-rules.ts";
import { compileRules } from "./checks/pattern-list.ts";
import { createValuesCheck } from "./checks/values-check.ts";
import { cleanMarkup } from "./clean-markup.ts";
import type { Draft } from "./draft.ts";
import { readClaims } from "./facts/claims.ts";
import { compilePackFacts, type FactSheet, factsOf } from "./facts/fact-sheet.ts";
import { judgeClaim } from "./facts/judge.ts";
import { compileSupport, type Support } from "./support.ts";
import { findValues } from "./values.ts";

export interface InspectorOptions {
  readonly clock: Clock;
  readonly nextId: () => string;
  /** Replaces a built-in check by its id. */
  readonly replace?: (check: Check<Draft>) => Check<Draft>;
}

export interface Inspected {
  /** Every sentence may be spoken as it is (or cleaned of markup). */
  readonly safe: boolean;
  readonly verdicts: readonly SentenceVerdict[];
  readonly releases: readonly Release[];
}

export interface Inspector {
  inspect(draft: string, context: SayContext): Inspected;
  gate(context: SayContext): SentenceGate;
  /** Releases approved words of the pack: they were validated with it. */
  approve(name: string, text: string): Release;
}

/** Which fallback line answers for which kind of finding. */
const FALLBACK: Readonly<Partial<Record<Finding["category"], "price" | "advice" | "completion">>> = {
  price: "price",
  advice: "advice",
  "completion-claim": "completion",
};

/** Compiles a pack's inspector. Every check runs under the pack's deadline and fail mode. */
export function createInspector(pack: Pack, options: InspectorOptions): Inspector {
  const { clock, nextId } = options;
  const policy: CheckPolicy = {
    deadlineMs: pack.assistant.checks.inspector.deadline_ms,
    failMode: pack.assistant.checks.inspector.mode,
  };
  const packRules = createPackRules(pack);
  const facts = compilePackFacts(pack);
  const make = (id: string, find: (draft: Draft) => readonly Finding[]): Check<Draft> => ({
    id: `inspector/${id}`,
    version: "1.0.0",
    run: (draft) => judged(find(draft)),
  });
  const checks = [
    make("pack-rules", packRules),
    make("base", compileRules(BASE_RULES)),
    make("advice", compileRules(adviceRules(pack.inspector.advice))),
    make("leak", inspectLeak),
    make("completion", createCompletionCheck(pack)),
    make("values", createValuesCheck(pack)),
    make("catalogue", createCatalogueCheck(pack)),
    make("facts", createFactsCheck(pack)),
  ].map((check) => options.replace?.(check) ?? check);
  // What can hide in the seam between two sentences: phrases, not values.
  const seamChecks = checks.slice(0, 3);

  function judge(
    sentence: string,
    previous: string | undefined,
    support: Support,
    context: SayContext,
  ): SentenceVerdict {
    const clean = cleanMarkup(sentence);
    const draft = makeDraft(clean.text, support, facts, context, false);
    const run = checksInTurn(clock);
    const reports = checks.map((check) => run(check, draft, policy).report);
    if (previous !== undefined && !draft.verbatim) {
      const joined = makeDraft(
        `${previous.replace(/[.!?\u2026]+$/, "")} ${clean.text}`,
        support,
        facts,
        context,
        true,
      );
      const seam = joined.normal.original.length - clean.text.length;
      const runSeam = checksInTurn(clock);
      for (const check of seamChecks) {
        const { report } = runSeam(check, joined, policy);
        const crossing = report.findings.filter((one) => one.start < seam && one.end > seam);
        if (report.outcome === "error" || crossing.length > 0)
          reports.push({
            ...report,
            findings: crossing.map((one) => ({ ...one, start: 0, end: one.end - seam })),
          });
      }
    }
    if (clean.unsafe || clean.text === "") reports.push(markupReport(sentence));
    return verdictOf(sentence, clean.text, clean.changed, reports);
  }

  function verdictOf(
    sentence: string,
    cleaned: string,
    changed: boolean,
    reports: readonly CheckReport[],
  ): SentenceVerdict {
    const stopping = reports.filter(stops);
    const findings = reports.flatMap((report) => report.findings);
    const faulted = stopping.some((report) => report.outcome === "error");
    const verdict: SentenceOutcome = faulted
      ? "error"
      : stopping.length > 0
        ? "block"
        : changed
          ? "rewrite"
          : "allow";
    const blocked = verdict === "block" || verdict === "error";
    const reasons = [
      ...stopping.flatMap((report) =>
        report.outcome === "error" ? [`fault/${report.check}`] : report.findings.map((one) => one.rule),
      ),
    ];
    return {
      id: nextId(),
      text: sentence,
      verdict,
      findings,
      reasons: [...new Set(reasons)],
      reports,
      spoken: blocked ? replacementFor(faulted, findings).text : cleaned,
      handOver:
        blocked &&
        (faulted || pack.inspector.fallback.hand_over || findings.some((one) => handsOver(pack, one.rule))),
    };
  }

  function replacementFor(
    faulted: boolean,
    findings: readonly Finding[],
  ): { readonly line: string; readonly text: string } {
    if (faulted) return { line: "lines.fault", text: pack.assistant.lines.fault };
    for (const { category } of findings) {
      const name = FALLBACK[category];
      const text = name === undefined ? undefined : pack.inspector.fallback[name];
      if (name !== undefined && text !== undefined) return { line: `fallback.${name}`, text };
    }
    return { line: "fallback.default", text: pack.inspector.fallback.default };
  }

  function release(verdict: SentenceVerdict): Release {
    const blocked = verdict.verdict === "block" || verdict.verdict === "error";
    return mintRelease({
      id: nextId(),
      text: verdict.spoken ?? pack.inspector.fallback.default,
      origin: blocked ? "replacement" : "inspected",
      line: blocked ? replacementFor(verdict.verdict === "error", verdict.findings).line : undefined,
      verdict,
      handOver: verdict.handOver,
    });
  }

  /** One draft from its first sentence to its last (or to the first that is blocked). */
  function open(context: SayContext) {
    let support: Support | undefined;
    let previous: string | undefined;
    const verdicts: SentenceVerdict[] = [];
    const state = { blocked: false };
    return {
      verdicts,
      state,
      /** `judgeAll`: what follows a blocked sentence is judged too, for the record; it is never released. */
      take(sentences: readonly string[], judgeAll = false): readonly Release[] {
        const releases: Release[] = [];
        for (const sentence of sentences) {
          if (state.blocked && !judgeAll) break;
          support ??= compileSupport(context);
          const verdict = judge(sentence, previous, support, context);
          verdicts.push(verdict);
          if (!state.blocked) releases.push(release(verdict));
          previous = sentence;
          state.blocked ||= verdict.verdict === "block" || verdict.verdict === "error";
        }
        return releases;
      },
    };
  }

  return {
    inspect(draft, context) {
      const opened = open(context);
      const sentences = splitSentences(draft).map((sentence) => sentence.text);
      const releases = opened.take(sentences.length === 0 ? [""] : sentences, true);
      return { safe: !opened.state.blocked, verdicts: opened.verdicts, releases };
    },
    gate(context) {
      const opened = open(context);
      const buffer = createSentenceBuffer();
      return {
        push: (piece) => opened.take(buffer.push(piece)),
        end: () => {
          const rest = buffer.end();
          return opened.take(opened.verdicts.length === 0 && rest.length === 0 ? [""] : rest);
        },
        get blocked() {
          return opened.state.blocked;
        },
        verdicts: opened.verdicts,
      };
    },
    approve(name, text) {
      const verdict: SentenceVerdict = {
        id: nextId(),
        text,
        verdict: "allow",
        findings: [],
        reasons: [],
        reports: [],
        spoken: text,
        handOver: false,
      };
      return mintRelease({ id: nextId(), text, origin: "approved", line: name, verdict, handOver: false });
    },
  };
}

function judged(findings: readonly Finding[]): Verdict {
  return { outcome: findings.length > 0 ? "block" : "allow", findings };
}

function makeDraft(
  text: string,
  support: Support,
  facts: ReadonlyMap<string, FactSheet>,
  context: SayContext,
  joined: boolean,
): Draft {
  const normal = normalise(text);
  const values = joined ? [] : findValues(normal.text);
  const claims = once(() => readClaims(normal, values));
  const sheets = once(() => context.passages.map((passage) => facts.get(passage) ?? factsOf(passage)));
  return {
    normal,
    values,
    question: text.trimEnd().endsWith("?"),
    verbatim: !joined && support.verbatim(normal.tokens.map((token) => token.text).join(" ")),
    joined,
    support,
    claims,
    sheets,
    judged: once(() => claims().map((claim) => judgeClaim(claim, sheets()))),
    receipts: context.receipts,
    secrets: context.secrets ?? [],
  };
}

function handsOver(pack: Pack, rule: string): boolean {
  return pack.inspector.banned.some((banned) => banned.hand_over && rule === `banned/${banned.id}`);
}

function markupReport(sentence: string): CheckReport {
  const findings: readonly Finding[] = [
    { rule: "markup/unspeakable", category: "markup", start: 0, end: sentence.length, score: 1 },
  ];
  return {
    check: "inspector/markup",
    version: "1.0.0",
    outcome: "block",
    findings,
    micros: 0,
    failMode: "closed",
  };
}
