import { z } from "zod";

const count = z.int().min(0).max(1_000_000_000).nullable().default(null);

const scope = (
  outcome: "person" | "goodbye",
  calls: { readonly concurrent: number | null; readonly aMinute: number | null },
) =>
  z
    .strictObject({
      concurrent_calls: count.default(calls.concurrent).describe("Calls at the same time"),
      calls_a_minute: count.default(calls.aMinute).describe("Calls that begin within any minute"),
      turns_a_day: count.describe("Turns of words; urgent ones and wishes for a person are always heard"),
      tokens_a_day: count.describe(
        "Tokens of models, in and out; without any left the knowledge base answers",
      ),
      money_a_day: z
        .number()
        .min(0)
        .max(1_000_000_000)
        .nullable()
        .default(null)
        .describe("What models may cost, in the currency of `prices`"),
      outcome: z
        .enum(["person", "goodbye"])
        .default(outcome)
        .describe("After the approved words: a person takes over, or the call ends"),
    })
    .prefault({});

/**
 * The limits of a tenant; `null` is no limit. A day is one of UTC. By default a tenant has none, and a caller those that
 * only a machine or a switchboard reaches.
 */
export const limitSettings = z.strictObject({
  tenant: scope("person", { concurrent: null, aMinute: null }).describe("For all calls together"),
  caller: scope("goodbye", { concurrent: 5, aMinute: 10 }).describe(
    "For each number that the network claims; callers without one have the tenant's limits only",
  ),
  prices: z
    .strictObject({ input: z.number().min(0), output: z.number().min(0) })
    .nullable()
    .default(null)
    .describe("Price of a million tokens, in and out; without it no money is counted"),
});

export type LimitSettings = z.output<typeof limitSettings>;
export const DEFAULT_LIMITS: LimitSettings = limitSettings.parse({});
