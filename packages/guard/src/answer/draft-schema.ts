import { z } from "zod";

/** No spoken answer cites or says more than this; a longer list is a model gone wild. */
const MAX_ITEMS = 20;

/**
 * The JSON that a model is asked for. The order of the keys is part of the contract: what the words are based on and
 * what is to be done come before the first word, so that each sentence can be judged while it streams.
 */
export const draftSchema = z.strictObject({
  citations: z
    .array(z.string().max(200))
    .max(MAX_ITEMS)
    .describe("Ids of the passages that the words rest on"),
  action: z
    .strictObject({
      name: z.string().max(60),
      args: z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()])),
    })
    .nullable()
    .describe("What the caller wants done, or null"),
  say: z
    .array(z.string())
    .max(MAX_ITEMS)
    .describe("The answer, one sentence an item; empty when the passages do not answer"),
});

/** A model's whole answer: a wish and words, neither of which is trusted. */
export type Draft = z.output<typeof draftSchema>;
