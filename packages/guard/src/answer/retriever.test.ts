import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLEARANCES } from "../contracts/turn.ts";
import { documentsFor, livePassages } from "./live-passages.ts";
import { buildPassageIndex } from "./passage-index.ts";
import { createRetriever } from "./retriever.ts";
import { documentOf, SMALL_KNOWLEDGE, smallPack } from "./small-pack.ts";

const JUNE = Date.UTC(2026, 5, 15, 20);
const retriever = createRetriever(smallPack());
const ask = (query: string, clearance: (typeof CLEARANCES)[number] = "public", now = JUNE) =>
  retriever.retrieve(query, { clearance, now });

describe("retrieval", () => {
  it.each([
    ["where can I park my car", "identity#address-and-parking"],
    ["um yeah hi are you guys open on the weekend", "identity#opening-hours"],
    ["do you take delta dental", "insurance#delta-dental"],
    ["how much is a cleaning", "services#cleaning"],
    ["I'd like my teeth whitened", "services#whitening"],
    ["can I pay with a credit card", "insurance#paying-without-insurance"],
    ["do you do implants", "services#not-offered"],
  ])("puts the right passage first for: %s", (query, id) => {
    expect(ask(query)[0]?.id).toBe(id);
  });

  it.each([
    "what is the capital of France",
    "can you write me a poem about the ocean",
    "tell me a joke",
    "who won the football game last night",
    "",
    "um so yeah",
  ])("gives nothing when the knowledge base is silent: %s", (query) => {
    expect(ask(query)).toEqual([]);
  });

  it("gives at most the asked number, best first", () => {
    const found = retriever.retrieve("blue shield PPO delta dental PPO", {
      clearance: "public",
      now: JUNE,
      limit: 1,
    });
    expect(found).toHaveLength(1);
    const all = ask("blue shield PPO delta dental PPO");
    expect(all.map((passage) => passage.score)).toEqual(
      all.map((passage) => passage.score).sort((a, b) => b - a),
    );
  });
});

describe("clearance", () => {
  it("shows each level what it may hear and no more", () => {
    expect(ask("alarm code of the cupboard")).toEqual([]);
    expect(ask("alarm code of the cupboard", "verified")).toEqual([]);
    expect(ask("alarm code of the cupboard", "staff")[0]?.id).toBe("internal#alarm");
    expect(ask("patient portal records")).toEqual([]);
    expect(ask("patient portal records", "verified")[0]?.id).toBe("records#records");
  });

  it("never gives instructions to anybody", () => {
    for (const clearance of CLEARANCES) expect(ask("dosage limits", clearance)).toEqual([]);
  });

  it("is byte for byte the same for the public with and without restricted documents: results, scores, statistics", () => {
    const open = SMALL_KNOWLEDGE.filter((document) => document.meta.audience === "public");
    const words = [...new Set(SMALL_KNOWLEDGE.flatMap((d) => d.passages).flatMap((p) => p.text.split(" ")))];
    const indexes = [SMALL_KNOWLEDGE, open].map((knowledge) =>
      buildPassageIndex(
        livePassages(documentsFor(smallPack(knowledge), "public"), "2026-06-15"),
      ).fingerprint(),
    );
    expect(indexes[0]).toBe(indexes[1]);
    const without = createRetriever(smallPack(open));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (chosen) => {
        const query = chosen.join(" ");
        expect(JSON.stringify(ask(query))).toBe(
          JSON.stringify(without.retrieve(query, { clearance: "public", now: JUNE })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("builds nothing anew for the public when a restricted document expires", () => {
    const expiring = documentOf(
      "knowledge/memo.md",
      "staff",
      "## Memo\nCleaning cleaning cleaning.",
      "2026-03-01",
    );
    const mixed = createRetriever(smallPack([...SMALL_KNOWLEDGE, expiring]));
    for (const now of [Date.UTC(2026, 0, 1), JUNE])
      expect(mixed.retrieve("cleaning", { clearance: "public", now })).toEqual(
        ask("cleaning", "public", now),
      );
  });
});

describe("expiry", () => {
  it("drops a document at midnight of its day in the business's time zone, and its words from the statistics", () => {
    const midnight = Date.UTC(2026, 6, 1, 7);
    expect(ask("mouthguard clinic", "public", midnight - 1)[0]?.id).toBe("summer#summer-offer");
    expect(ask("mouthguard clinic", "public", midnight)).toEqual([]);
    const never = createRetriever(smallPack(SMALL_KNOWLEDGE.filter((d) => d.file !== "knowledge/summer.md")));
    expect(ask("cleaning", "public", midnight)).toEqual(
      never.retrieve("cleaning", { clearance: "public", now: midnight }),
    );
    expect(ask("mouthguard clinic", "public", midnight - 1)).not.toEqual([]);
  });
});
