import type { Clock } from "../contracts/clock.ts";
import type { CheckReport, FailMode, Finding, Verdict } from "../contracts/verdict.ts";

/** Deadline and fail mode of one check, from the pack. */
export interface CheckPolicy {
  readonly deadlineMs: number;
  readonly failMode: FailMode;
}

/** A deterministic check over `Input`. It never throws on purpose, but is run as if it did. */
export interface Check<Input, Answer extends Verdict = Verdict> {
  readonly id: string;
  readonly version: string;
  readonly run: (input: Input) => Answer;
  /** Tells whether the parts of an answer beyond `Verdict` are sound; an answer that is not is an error. */
  readonly accepts?: (answer: Answer) => boolean;
}

/** What came of a check: always a report, and the answer itself where it may be used. */
export interface Ran<Answer extends Verdict> {
  readonly report: CheckReport;
  readonly answer: Answer | undefined;
}

/** A check that needs time: a model, a service. It must heed the signal. */
export interface AsyncCheck<Input> {
  readonly id: string;
  readonly version: string;
  readonly run: (input: Input, signal: AbortSignal) => Promise<Verdict>;
}

const OUTCOMES: ReadonlySet<string> = new Set(["allow", "flag", "rewrite", "block"]);

/** A check's answer is untrusted: a plug-in may return anything. */
function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== "object" || value === null) return false;
  const { outcome, findings } = value as { outcome?: unknown; findings?: unknown };
  return (
    typeof outcome === "string" &&
    OUTCOMES.has(outcome) &&
    Array.isArray(findings) &&
    findings.every(isFinding)
  );
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== "object" || value === null) return false;
  const { rule, start, end, score } = value as Record<string, unknown>;
  return (
    typeof rule === "string" &&
    typeof start === "number" &&
    typeof end === "number" &&
    start >= 0 &&
    end >= start &&
    typeof score === "number" &&
    score >= 0 &&
    score <= 1
  );
}

/**
 * Runs one check and reports what happened. A throw, a malformed answer or an answer after the deadline is
 * outcome `error` with the policy's fail mode; it is never an `allow`. A synchronous check cannot be stopped
 * half-way, so its lateness is found afterwards and its answer is not used. One that was late is run once more, for
 * a machine that stood still is not the check's fault and no reason to send a caller away; a check that is slow is
 * late again. The time reported is that of both. `started` is when the check before it ended, by the same clock:
 * reading a clock costs as much as a small check.
 */
export function runCheck<Input, Answer extends Verdict>(
  check: Check<Input, Answer>,
  input: Input,
  policy: CheckPolicy,
  clock: Clock,
  started: number = clock.micros(),
): Ran<Answer> {
  const ran = runOnce(check, input, policy, clock, started);
  if (ran.report.error !== "CHECK_TIMEOUT") return ran;
  const again = runOnce(check, input, policy, clock, clock.micros());
  return { ...again, report: { ...again.report, micros: clock.micros() - started } };
}

function runOnce<Input, Answer extends Verdict>(
  check: Check<Input, Answer>,
  input: Input,
  policy: CheckPolicy,
  clock: Clock,
  started: number,
): Ran<Answer> {
  try {
    const answer = check.run(input);
    return settle(check, answer, clock.micros() - started, policy);
  } catch {
    return failed(check, "CHECK_FAILED", clock.micros() - started, policy);
  }
}

/** `runCheck` for checks that follow one another from now on: each begins when the one before it ended. */
export function checksInTurn(
  clock: Clock,
): <Input, Answer extends Verdict>(
  check: Check<Input, Answer>,
  input: Input,
  policy: CheckPolicy,
) => Ran<Answer> {
  let started = clock.micros();
  return (check, input, policy) => {
    const ran = runCheck(check, input, policy, clock, started);
    started += ran.report.micros;
    return ran;
  };
}

/** As `runCheck`, for a check that takes time. It answers at the deadline at the latest, whatever the check does. */
export async function runAsyncCheck<Input>(
  check: AsyncCheck<Input>,
  input: Input,
  policy: CheckPolicy,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Ran<Verdict>> {
  const started = clock.micros();
  const deadline = AbortSignal.timeout(Math.ceil(policy.deadlineMs));
  const stop = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const aborted = new Promise<"aborted">((resolve) => {
    if (stop.aborted) resolve("aborted");
    else stop.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
  try {
    const answer = await Promise.race([check.run(input, stop), aborted]);
    const micros = clock.micros() - started;
    if (answer === "aborted") return failed(check, "CHECK_TIMEOUT", micros, policy);
    return settle(check, answer, micros, policy);
  } catch {
    return failed(check, stop.aborted ? "CHECK_TIMEOUT" : "CHECK_FAILED", clock.micros() - started, policy);
  }
}

interface Named<Answer extends Verdict> {
  readonly id: string;
  readonly version: string;
  readonly accepts?: (answer: Answer) => boolean;
}

function settle<Answer extends Verdict>(
  check: Named<Answer>,
  answer: Answer,
  micros: number,
  policy: CheckPolicy,
): Ran<Answer> {
  if (micros > policy.deadlineMs * 1000) return failed(check, "CHECK_TIMEOUT", micros, policy);
  if (!isVerdict(answer) || check.accepts?.(answer) === false)
    return failed(check, "CHECK_FAILED", micros, policy);
  const { outcome, findings } = answer;
  const report = {
    check: check.id,
    version: check.version,
    outcome,
    findings,
    micros,
    failMode: policy.failMode,
  };
  return { report, answer };
}

function failed<Answer extends Verdict>(
  check: Named<Answer>,
  error: "CHECK_FAILED" | "CHECK_TIMEOUT",
  micros: number,
  policy: CheckPolicy,
): Ran<Answer> {
  return {
    answer: undefined,
    report: {
      check: check.id,
      version: check.version,
      outcome: "error",
      findings: [],
      micros,
      failMode: policy.failMode,
      error,
    },
  };
}
