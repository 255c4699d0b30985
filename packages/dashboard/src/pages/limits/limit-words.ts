import type { LimitSettings } from "../../../../callward/src/control/limits/limit-settings.ts";

export type { LimitSettings };

/** `GET /api/v1/limits`. */
export interface LimitsReply {
  readonly settings: LimitSettings;
  readonly used: {
    readonly active: number;
    readonly calls_minute: number;
    readonly turns: number;
    readonly tokens: number;
    readonly money: number;
  };
}

type Scope = "tenant" | "caller";
type LimitName = Exclude<keyof LimitSettings["tenant"], "outcome">;

/** The limits in the order of the page, and where what was used of each is told. */
export const LIMITS: readonly {
  readonly name: LimitName;
  readonly label: string;
  readonly used: keyof LimitsReply["used"];
}[] = [
  { name: "concurrent_calls", label: "Calls at the same time", used: "active" },
  { name: "calls_a_minute", label: "New calls a minute", used: "calls_minute" },
  { name: "turns_a_day", label: "Turns a day", used: "turns" },
  { name: "tokens_a_day", label: "Model tokens a day", used: "tokens" },
  { name: "money_a_day", label: "Money for models a day", used: "money" },
];
export const SCOPES: Readonly<Record<Scope, string>> = {
  tenant: "All calls together",
  caller: "Each caller",
};
export const OUTCOMES: Readonly<Record<LimitSettings["tenant"]["outcome"], string>> = {
  person: "gets a person",
  goodbye: "hears a goodbye",
};

/** What somebody has typed: each limit as text, empty for none. */
export type LimitForm = Readonly<Record<Scope, Readonly<Record<LimitName | "outcome", string>>>> & {
  readonly prices: { readonly input: string; readonly output: string };
};

export function formOf({ tenant, caller, prices }: LimitSettings): LimitForm {
  const texts = (scope: LimitSettings["tenant"]) => ({
    ...{ concurrent_calls: textOf(scope.concurrent_calls), calls_a_minute: textOf(scope.calls_a_minute) },
    ...{ turns_a_day: textOf(scope.turns_a_day), tokens_a_day: textOf(scope.tokens_a_day) },
    ...{ money_a_day: textOf(scope.money_a_day), outcome: scope.outcome },
  });
  return {
    ...{ tenant: texts(tenant), caller: texts(caller) },
    prices: { input: textOf(prices?.input ?? null), output: textOf(prices?.output ?? null) },
  };
}

/** The settings that a form asks for, to be judged by the server. A price that is left out beside another one is 0. */
export function settingsOf({ tenant, caller, prices }: LimitForm): LimitSettings {
  const scope = (texts: LimitForm["tenant"]): LimitSettings["tenant"] => ({
    concurrent_calls: numberOf(texts.concurrent_calls),
    calls_a_minute: numberOf(texts.calls_a_minute),
    turns_a_day: numberOf(texts.turns_a_day),
    tokens_a_day: numberOf(texts.tokens_a_day),
    money_a_day: numberOf(texts.money_a_day),
    outcome: texts.outcome === "person" ? "person" : "goodbye",
  });
  const [input, output] = [numberOf(prices.input), numberOf(prices.output)];
  return {
    ...{ tenant: scope(tenant), caller: scope(caller) },
    prices: input === null && output === null ? null : { input: input ?? 0, output: output ?? 0 },
  };
}

/** What would change, a line each: “All calls together, turns a day: no limit → 500”. */
export function limitChanges(before: LimitSettings, after: LimitSettings): readonly string[] {
  const lines: string[] = [];
  const tell = (what: string, was: string, is: string) => {
    if (was !== is) lines.push(`${what}: ${was} → ${is}`);
  };
  for (const scope of ["tenant", "caller"] as const) {
    for (const { name, label } of LIMITS)
      tell(
        `${SCOPES[scope]}, ${label.toLowerCase()}`,
        limitWords(before[scope][name]),
        limitWords(after[scope][name]),
      );
    tell(
      `${SCOPES[scope]}, beyond a limit the caller`,
      OUTCOMES[before[scope].outcome],
      OUTCOMES[after[scope].outcome],
    );
  }
  for (const price of ["input", "output"] as const)
    tell(
      `Price of a million tokens ${price === "input" ? "in" : "out"}`,
      priceWords(before.prices?.[price]),
      priceWords(after.prices?.[price]),
    );
  return lines;
}

export function limitWords(limit: number | null): string {
  return limit === null ? "no limit" : limit.toLocaleString("en");
}

/** How much of a limit is used: from 0 to 1, and more where it was lowered meanwhile; undefined without a limit. */
export function shareUsed(used: number, limit: number | null): number | undefined {
  if (limit === null) return undefined;
  return limit === 0 ? 1 : used / limit;
}

function priceWords(price: number | undefined): string {
  return price === undefined ? "not counted" : String(price);
}

function textOf(value: number | null): string {
  return value === null ? "" : String(value);
}

function numberOf(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}
