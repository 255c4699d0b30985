import { describe, expect, it } from "vitest";
import { createGuard } from "../../create-guard.ts";
import { isCallwardError } from "../../errors.ts";
import { loadPack } from "../../pack/load-pack.ts";
import { sampleFiles } from "../../pack/sample-files.ts";
import { normalise } from "../../text/normalise.ts";
import { readIntentModel, writeIntentModel } from "./intent-file.ts";
import { OUT_OF_SCOPE, openIntentModel } from "./intent-model.ts";
import { type IntentExample, joinMembers, trainFewIntents, trainMember } from "./train-intents.ts";

const FILLINGS = ["cleaning", "filling", "check-up", "visit", "crown", "root canal", "implant", "whitening"];
const EXAMPLES = FILLINGS.flatMap((thing) => [
  { text: `I want to book a ${thing}`, intent: "book" },
  { text: `can I come in for a ${thing}`, intent: "book" },
  { text: `how much is a ${thing}`, intent: "pricing" },
  { text: `what does a ${thing} cost`, intent: "pricing" },
]);
const trained = trainFewIntents(EXAMPLES);
const model = openIntentModel(trained);
const top = (text: string) => model.predict(normalise(text))[0];

describe("an intent model of few examples", () => {
  it("knows its examples word for word, whatever the punctuation", () => {
    expect(top("How much is a filling?!")).toEqual({ label: "pricing", confidence: 0.99 });
  });

  it("hears an intent in other words", () => {
    expect(top("could I book another cleaning please")?.label).toBe("book");
    expect(top("what would a new crown cost me")?.label).toBe("pricing");
  });

  it("answers out of scope for what no intent covers", () => {
    for (const text of ["who won the football game", "", "turn off the kitchen lights"])
      expect(top(text)?.label).toBe(OUT_OF_SCOPE);
  });

  it("reports the intents of two clauses", () => {
    const labels = model
      .predict(normalise("I want to book a crown. And how much is a filling?"))
      .map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["book", "pricing"]));
  });

  it("gives confidences from 0 to 1, best first", () => {
    for (const text of ["book", "cost", "a crown", "hello there", "I want to know what a visit costs"]) {
      const confidences = model.predict(normalise(text)).map(({ confidence }) => confidence);
      expect(confidences.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
  });
});

describe("a pack that brings a model", () => {
  const loadWith = (examples: readonly IntentExample[]) =>
    loadPack(
      sampleFiles({
        "intents.model.json": writeIntentModel(
          joinMembers([trainMember(examples, 0), trainMember(examples, 1)], "test"),
        ),
      }),
    );

  it("answers with it, and still knows its own examples word for word", () => {
    // The sample pack calls it `price`, and its three examples do not know a crown.
    const loaded = loadWith(
      EXAMPLES.map(({ text, intent }) => ({ text, intent: intent === "pricing" ? "price" : intent })),
    );
    if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
    const guard = createGuard(loaded.pack);
    expect(guard.hear("tell me what a new crown would cost me").intent.label).toBe("price");
    expect(guard.hear("make an appointment").intent).toEqual({ label: "book", confidence: 0.99 });
  });

  it("is refused where the model has an intent that the pack has not, or cannot be read", () => {
    expect(loadWith(EXAMPLES)).toMatchObject({
      ok: false,
      problems: [{ code: "PACK_UNKNOWN_REFERENCE", details: { id: "pricing" } }],
    });
    expect(loadPack(sampleFiles({ "intents.model.json": "{}" }))).toMatchObject({
      ok: false,
      problems: [{ code: "INTENT_MODEL_INVALID", location: { file: "intents.model.json" } }],
    });
  });
});

describe("an intent model of a large set that shows what is out of scope", () => {
  const outside = ["football", "weather", "music", "traffic", "stocks", "movies"].flatMap((thing) => [
    { text: `what about the ${thing}`, intent: OUT_OF_SCOPE },
    { text: `tell me ${thing} news`, intent: OUT_OF_SCOPE },
  ]);
  const examples = [...EXAMPLES, ...outside];
  const large = openIntentModel(joinMembers([trainMember(examples, 0), trainMember(examples, 1)], "test"));
  const label = (text: string) => large.predict(normalise(text))[0]?.label;

  it("answers out of scope where that is likelier than any intent", () => {
    expect(label("what about the baseball news")).toBe(OUT_OF_SCOPE);
    expect(label("how much is a new crown")).toBe("pricing");
  });
});

describe("an intent model in a file", () => {
  const large = joinMembers([trainMember(EXAMPLES, 0), trainMember(EXAMPLES, 1)], "test");
  const text = writeIntentModel(large);

  it("says after reading what it said before writing", () => {
    const [before, after] = [openIntentModel(large), openIntentModel(readIntentModel(text))];
    for (const { text } of EXAMPLES)
      expect(after.predict(normalise(text))).toEqual(before.predict(normalise(text)));
  });

  it("holds no words", () => {
    for (const word of FILLINGS) expect(text).not.toContain(word);
  });

  it.each([
    ["no JSON", "{"],
    ["another format", JSON.stringify({ format: "other" })],
    ["other word classes", text.replace(/"classes":"[^"]+"/, '"classes":"other"')],
    ["arrays that do not fit", text.replace(/"weights":"[^"]{8}/, '"weights":"')],
    ["other word vectors", text.replace(/"vectors":"[^"]+"/, '"vectors":"other"')],
    ["a network of another size", text.replace(/"filters":\d+/, '"filters":16')],
    ["no networks", text.replace(/"networks":\[.*\]/, '"networks":7')],
  ])("is refused with a reason: %s", (_name, broken) => {
    const refused = (() => {
      try {
        readIntentModel(broken);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(isCallwardError(refused) && refused.code).toBe("INTENT_MODEL_INVALID");
  });
});
