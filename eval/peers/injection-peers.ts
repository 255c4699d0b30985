import { type Load, pinned } from "../../bench/peers/open.ts";
import { attempt, type InjectionTool, type Unavailable } from "./tool.ts";

/** Detectors of injection that run in Node without network and GPU, as their READMEs tell to call them. */
export function injectionPeers(load: Load): Promise<readonly (InjectionTool | Unavailable)[]> {
  return Promise.all([
    attempt(pinned("@andersmyrmel/vard"), () => vard(load)),
    attempt(`${pinned("@presidio-dev/hai-guardrails")} pattern`, () => hai(load)),
    attempt(`${pinned("llm_guardrail")} checkInjection`, () => llmGuardrailInjection(load)),
    attempt(`${pinned("llm_guardrail")} checkAll`, () => llmGuardrailAll(load)),
  ]);
}

/** Its default preset, but for the length: else it would block the longest public rows unread. */
async function vard(load: Load): Promise<InjectionTool> {
  type Result =
    | { readonly safe: true }
    | { readonly safe: false; readonly threats: readonly { readonly severity: number }[] };
  interface Vard {
    maxLength(length: number): Vard;
    safeParse(text: string): Result;
  }
  const { createVard } = (await load("@andersmyrmel/vard")) as { createVard: () => Vard };
  const guard = createVard().maxLength(1_000_000);
  return {
    name: pinned("@andersmyrmel/vard"),
    judge(text) {
      const result = guard.safeParse(text);
      return result.safe
        ? { blocked: false, score: 0 }
        : { blocked: true, score: Math.max(0, ...result.threats.map(({ severity }) => severity)) };
    },
  };
}

/** Pattern mode: its heuristic mode took about a second for a turn of twenty words, and its third mode is a model. */
async function hai(load: Load): Promise<InjectionTool> {
  type Results = readonly { readonly passed: boolean }[];
  const { injectionGuard } = (await load("@presidio-dev/hai-guardrails")) as {
    injectionGuard: (
      options: object,
      config: object,
    ) => (messages: readonly { readonly role: string; readonly content: string }[]) => Promise<Results>;
  };
  const guard = injectionGuard({ roles: ["user"] }, { mode: "pattern", threshold: 0.7 });
  return {
    name: `${pinned("@presidio-dev/hai-guardrails")} pattern`,
    async judge(text) {
      const [result] = await guard([{ role: "user", content: text }]);
      if (result === undefined) throw new Error("no result");
      // Its score is 0 or 1 in this mode: it ranks nothing that `blocked` does not say.
      return { blocked: !result.passed };
    },
  };
}

interface Threat {
  readonly allowed: boolean;
  readonly confidence: number;
}

async function llmGuardrailInjection(load: Load): Promise<InjectionTool> {
  const { checkInjection } = (await load("llm_guardrail")) as {
    checkInjection: (text: string) => Promise<Threat>;
  };
  return {
    name: `${pinned("llm_guardrail")} checkInjection`,
    async judge(text) {
      const { allowed, confidence } = await checkInjection(text);
      return { blocked: !allowed, score: confidence };
    },
  };
}

/** What its README recommends: three models; one of them judges content, not injection. */
async function llmGuardrailAll(load: Load): Promise<InjectionTool> {
  const { checkAll } = (await load("llm_guardrail")) as {
    checkAll: (text: string) => Promise<{
      readonly allowed: boolean;
      readonly injection: Threat;
      readonly jailbreak: Threat;
      readonly malicious: Threat;
    }>;
  };
  return {
    name: `${pinned("llm_guardrail")} checkAll`,
    async judge(text) {
      const { allowed, injection, jailbreak, malicious } = await checkAll(text);
      return {
        blocked: !allowed,
        score: Math.max(injection.confidence, jailbreak.confidence, malicious.confidence),
      };
    },
  };
}
